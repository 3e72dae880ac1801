import { describe, expect, it } from 'vitest'
import { readArguments } from '../../scripts/cli/arguments.ts'
import { toHelp, toVerbHelp } from '../../scripts/cli/help.ts'
import { findNear, toDistance } from '../../scripts/cli/near.ts'
import { toFlags, VERB_NAMES } from '../../scripts/cli/verbs.ts'

const read = (line: string) => readArguments(line.split(' ').filter((word) => word !== ''))
const codesOf = (line: string) => read(line).faults.map((fault) => fault.code)
const hintOf = (line: string) => read(line).faults[0]?.hint

describe('a command line', () => {
  it('may have its options anywhere', () => {
    const command = read('--json export -f pdf,png,pdf a.md --out=talk --with-clicks')
    expect(command).toMatchObject({ verb: 'export', asks: 'run', faults: [] })
    expect(command.options).toMatchObject({ subject: 'a.md', formats: ['pdf', 'png'], out: 'talk', json: true })
    expect(command.options).toMatchObject({ withClicks: true, dark: false, port: null, browser: null })
  })

  it('takes "-" for standard input', () => {
    expect(read('map -')).toMatchObject({ faults: [], options: { subject: '-', formats: ['json'] } })
  })

  it('takes a name that begins with a dash after "--"', () => {
    expect(read('map -- -odd.md')).toMatchObject({ faults: [], options: { subject: '-odd.md' } })
  })

  it.each([
    ['presnt a.md', 'unknown-verb', 'present'],
    ['exp a.md', 'unknown-verb', 'export'],
    ['export a.md --fromat pdf', 'unknown-flag', '--format'],
    ['export a.md --format pfd', 'bad-format', 'pdf'],
    ['map a.md --input-format mardown', 'bad-format', 'markdown'],
  ])('%s: tells what was probably meant', (line, code, meant) => {
    expect(codesOf(line)).toEqual([code])
    expect(hintOf(line)).toContain(`did you mean "${meant}"?`)
  })

  it.each([
    ['frobnicate a.md', 'unknown-verb'],
    ['a.md', 'missing-verb'],
    ['--json', 'no-verb'],
    ['build', 'no-article'],
    ['build a.md b.md', 'too-many-articles'],
    ['explain a b', 'too-many-words'],
    ['build a.md -z', 'unknown-flag'],
    ['build a.md --port 3030', 'flag-of-other-verb'],
    ['build a.md --out', 'missing-value'],
    ['build a.md --out --force', 'missing-value'],
    ['build a.md --out=', 'missing-value'],
    ['build a.md --force=yes', 'unexpected-value'],
    ['export a.md --format pptx', 'bad-format'],
    ['export a.md --format pdf,', 'bad-format'],
    ['map a.md --format json,text', 'bad-format'],
    ['present a.md --port 0', 'bad-port'],
    ['present a.md --port 3030x', 'bad-port'],
    ['present a.md --port 70000', 'bad-port'],
    ...['0', '-3', '1e9', 'abc', '10min', '0.5', '481', 'Infinity', 'NaN', '1,5'].map(
      (minutes) => [`build a.md --minutes ${minutes}`, 'bad-minutes'] as [string, string],
    ),
    ['build a.md --minutes', 'missing-value'],
    ['map a.md --minutes 3', 'flag-of-other-verb'],
  ])('%s: is wrong usage (%s)', (line, code) => {
    expect(codesOf(line)).toEqual([code])
    expect(hintOf(line)).toBeTruthy()
  })

  it('tells all that is wrong with the options at once', () => {
    expect(codesOf('build a.md --ot x --port 1')).toEqual(['unknown-flag', 'flag-of-other-verb'])
  })

  it('asks for help wherever --help stands, whatever else does', () => {
    expect(read('export --help --ot')).toMatchObject({ verb: 'export', asks: 'help', faults: [] })
    expect(read('-h')).toMatchObject({ verb: null, asks: 'help', faults: [] })
    expect(read('--version')).toMatchObject({ asks: 'version' })
    expect(read('')).toMatchObject({ asks: 'nothing' })
  })
})

describe('help', () => {
  it('names every command', () => {
    for (const verb of VERB_NAMES) expect(toHelp()).toContain(`  ${verb} `)
  })

  it.each(VERB_NAMES)('for %s names every option it takes', (verb) => {
    for (const flag of toFlags(verb)) expect(toVerbHelp(verb)).toContain(`--${flag}`)
  })

  it('keeps to the width of a terminal', () => {
    const lines = [toHelp(), ...VERB_NAMES.map(toVerbHelp)].join('\n').split('\n')
    expect(lines.filter((line) => line.length > 120)).toEqual([])
  })
})

describe('what was probably meant', () => {
  it('counts a swap of neighbours as one edit', () => {
    expect([toDistance('ab', 'ba'), toDistance('check', 'chek'), toDistance('', 'ab')]).toEqual([1, 1, 2])
  })

  it('is nothing when no name is near', () => {
    expect(findNear('qqq', ['build', 'map'])).toBeNull()
    expect(findNear('x', ['build', 'map'])).toBeNull()
  })
})
