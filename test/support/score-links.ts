import { findLinks } from '../../scripts/2-argue/links.ts'
import { findPairs } from '../../scripts/2-argue/pairs.ts'
import type { Link } from '../../scripts/model/argument.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { CORPUS } from './corpus.ts'
import { average, keyOf, readTrials, type Score, strengthsOf, type Trial, toMean, toScore } from './link-corpus.ts'

// Scores the links alone: gives the linker the points of each reference map of a corpus and compares the links it draws.
// `node test/support/score-links.ts [--show] [CORPUS]…`: a corpus has `articles/` and one or more `reference*` folders.
// The rule is the corpus's own: a link of strength 2 must be found, any link of the reference may be drawn.

const say = (line: string): boolean => process.stdout.write(`${line}\n`)

const isShown = process.argv.includes('--show')
const given = process.argv.slice(2).filter((one) => !one.startsWith('--'))

function show(trial: Trial, links: readonly Link[]): void {
  const { reference, reading } = trial
  const labelOf = (id: string): string => reference.points.find((point) => point.id === id)?.label ?? '?'
  const nameOf = (key: string): string => `${key}  ${key.split(' > ').map(labelOf).join(' > ')}`
  const strengths = strengthsOf(reference)
  const drawn = links.map(({ from, to }) => keyOf(trial, from, to))
  say(`\n${trial.article} ${trial.folder}: ${trial.idOf.size} of ${reference.points.length} points placed`)
  links.forEach(({ confidence, basis, evidence }, index) => {
    const strength = strengths.get(drawn[index] ?? '')
    const quotesOf = (spans: Link['evidence'][0]['spans']): string =>
      spans.map((span) => wordsOf(reading.text, span).slice(0, 40)).join(' | ')
    say(
      `  ${strength === undefined ? 'WRONG' : `ok ${strength} `} ${nameOf(drawn[index] ?? '')} ${confidence} ${basis}`,
    )
    for (const { rule, cue, weight, spans } of evidence) say(`         ${rule} "${cue}" ${weight} (${quotesOf(spans)})`)
  })
  for (const [key, strength] of strengths) if (strength >= 2 && !drawn.includes(key)) say(`  MISS  ${nameOf(key)}`)
}

function print(name: string, { p, r, f }: Score): void {
  say(`${name.padEnd(44)} F ${f.toFixed(2)}  P ${p.toFixed(2)}  R ${r.toFixed(2)}`)
}

for (const corpus of given.length > 0 ? given : [CORPUS]) {
  const trials = await readTrials(corpus)
  const scores = trials.map((trial) => {
    const links = findLinks(trial.field, findPairs(trial.field))
    if (isShown) show(trial, links)
    const drawn = links.map(({ from, to }) => keyOf(trial, from, to))
    return { article: trial.article, score: toScore(drawn, trial.reference) }
  })
  for (const name of new Set(scores.map(({ article }) => article)))
    print(name, average(scores.filter(({ article }) => article === name).map(({ score }) => score)))
  print('MEAN', toMean(scores))
}
