import { describe, expect, it } from 'vitest'
import { type MapNode, type MapSource, readEvidence, toKey } from '../../components/argument-map/source.ts'
import { toNeighbour } from '../../components/argument-map/use-map-pointer.ts'
import transformers from '../../setup/transformers.ts'

describe('the reason of a link', () => {
  it('is read from the comments beneath it', () => {
    const code = [
      'flowchart LR',
      '  %% a remark of the writer’s',
      '  cause-1 --> risk-1',
      '  %% the article says “led to”',
      '  %% > The cable led to a blackout',
      '  %% > The blackout warmed the units',
      '  cause-2 -.-> risk-1',
      '  class cause-2 gap',
      '  %% no link’s',
    ].join('\n')
    expect([...readEvidence(code)]).toEqual([
      [
        toKey('cause-1', 'risk-1'),
        {
          rule: 'the article says “led to”',
          quotes: ['The cable led to a blackout', 'The blackout warmed the units'],
        },
      ],
    ])
  })

  it('is none where the comment is a setting of Mermaid’s', () => {
    expect(readEvidence('a --> b\n%%{init: {}}%%').size).toBe(0)
  })
})

describe('the arrow keys on the map', () => {
  const node = (id: string): MapNode => ({ id, role: 'cause', label: id, parts: [id], isGap: false, to: null })
  const source: MapSource = {
    columns: [
      { role: 'cause', title: '', nodes: [node('c1'), node('c2'), node('c3')] },
      { role: 'risk', title: '', nodes: [node('r1'), node('r2')] },
    ],
    edges: [{ from: 'c1', to: 'r2', basis: 'stated' }],
  }

  it('go up and down a column and stop at its ends', () => {
    expect(toNeighbour(source, 'c1', 'ArrowDown')).toBe('c2')
    expect(toNeighbour(source, 'c3', 'ArrowDown')).toBeNull()
    expect(toNeighbour(source, 'c1', 'ArrowUp')).toBeNull()
  })

  it('go along a link, else to what stands beside', () => {
    expect(toNeighbour(source, 'c1', 'ArrowRight')).toBe('r2')
    expect(toNeighbour(source, 'r2', 'ArrowLeft')).toBe('c1')
    expect(toNeighbour(source, 'c3', 'ArrowRight')).toBe('r2')
    expect(toNeighbour(source, 'r1', 'ArrowRight')).toBeNull()
  })
})

describe('the source of a diagram', () => {
  const drawn = async (info: string, code: string, layout = 'default') => {
    const { codeblocks = [] } = await transformers()
    const [transform] = codeblocks.filter((one) => one !== false)
    return String((await transform?.({ info, code, slide: { frontmatter: { layout } } } as never)) ?? '')
  }
  const codeOf = async (code: string) => {
    const { default: lz } = await import('lz-string')
    return lz.decompressFromBase64(/code-lz="([^"]*)"/.exec(await drawn('mermaid', code))?.[1] ?? '')
  }

  it('is drawn by the map on a slide of that layout, by Mermaid elsewhere', async () => {
    expect(await drawn('mermaid', 'flowchart LR', 'map')).toContain('<ArgumentMap ')
    expect(await drawn('mermaid', 'flowchart LR')).toContain('<Mermaid theme="base" ')
    expect(await drawn("mermaid {theme: 'neutral'}", 'flowchart LR')).toBe('')
    expect(await drawn('ts', 'const a = 1')).toBe('')
  })

  it('tells in a flowchart where a Chinese label may break, and nowhere else', async () => {
    const code = 'flowchart LR\n  A[关闭的消息传开了] -->|随即蔓延| B{"行业转型"}\n  A --> 节点'
    const marked = await codeOf(code)
    expect(marked).toContain('关闭的\u200b消息')
    expect(marked).toContain('--> 节点')
    expect(marked.replaceAll('\u200b', '')).toBe(code)
    const sequence = 'sequenceDiagram\n  值班人员->>供电公司: 报告(停电的消息)'
    expect(await codeOf(sequence)).toBe(sequence)
  })
})
