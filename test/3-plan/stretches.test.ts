import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'
import type { Slide } from '../../scripts/model/slide.ts'
import { prove } from '../../scripts/proof/index.ts'
import { compileFile } from '../support/cases.ts'

const PROSE = join(import.meta.dirname, '../cases/unsure-line-in-its-own-order/article.txt')

async function planSlides(article: string): Promise<readonly Slide[]> {
  const { value } = await compile(new TextEncoder().encode(article), { name: 'article.md' })
  if (value === null) throw new Error('no deck')
  expect(value.map.kind).toBe('none')
  return value.plan.slides
}
const toTitles = (slides: readonly Slide[]) => slides.map(({ title }) => title.text)

/** Paragraphs of a walk, each of three sentences. */
const WALK = [
  'The path leaves the village behind the old mill. A stream runs beside it for an hour. Herons stand in the shallows.',
  'At the second bridge the wood begins. The beeches here are two hundred years old. Nobody has felled one since the war.',
  'The hut on the ridge was built by shepherds. Its roof is covered with turf. Walkers leave bread there for each other.',
  'From the summit one sees both lakes. The northern one is frozen until May. The southern one never freezes.',
  'The way down follows a dry wall. Lizards sun themselves on its stones. The wall was laid without mortar.',
  'In the valley the bus waits at the church. It leaves at six. The driver knows every walker by name.',
]

describe('prose without headings', () => {
  it('is told a few paragraphs a slide, in its order, each under a sentence of its own', async () => {
    const slides = (await planSlides(`# A walk\n\n${WALK.join('\n\n')}\n`)).filter(({ kind }) => kind === 'points')
    expect(slides.map(({ id }) => id)).toEqual(['lead-1', 'lead-2'])
    const starts = slides.map(({ title }) => ('from' in title && title.from[0]?.start) || 0)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(new Set(toTitles(slides)).size).toBe(slides.length)
    for (const [index, { title }] of slides.entries())
      expect(WALK.slice(index * 3, index * 3 + 3).join(' ')).toContain(title.text)
  })

  it('under one heading is told so too, the heading first and no (1/2) behind it', async () => {
    const slides = await planSlides(
      `# Walks\n\n## The walk to the ridge\n\n${[...WALK, ...WALK.slice(0, 1)].join('\n\n')}\n`,
    )
    const told = slides.filter(({ kind }) => kind === 'points')
    expect(told.length).toBeGreaterThan(1)
    expect(told.every(({ part }) => part === null)).toBe(true)
    expect(new Set(toTitles(told)).size).toBe(told.length)
  })

  it('under one heading is headed by no word of the author on himself, and by the heading where nothing else is', async () => {
    const places = ['Harrow', 'Tern', 'Mull', 'Skerry', 'Wray', 'Brannock', 'Kelda', 'Ferrin', 'Orrin']
    const owns = places.map(
      (place) => `I want to tell you of ${place}. I went to ${place} in May. I would like to see ${place} again.`,
    )
    const paragraphs = [...WALK, ...owns]
    const titles = toTitles(await planSlides(`# Walks\n\n## The walk to the ridge\n\n${paragraphs.join('\n\n')}\n`))
    expect(titles.filter((title) => /^(?:I|We)\b/u.test(title))).toEqual([])
    expect(titles).toContain('The walk to the ridge')
  })

  it('takes no headline from who sent it in', async () => {
    const sent = WALK.map((paragraph, index) => `${paragraph}\n\n(Sent in by walker ${index + 1}.)`)
    expect(toTitles(await planSlides(`# A walk\n\n${sent.join('\n\n')}\n`)).join()).not.toContain('Sent in')
  })

  it('of a few paragraphs stays on one slide', async () => {
    const slides = await planSlides(`# A walk\n\n${WALK.slice(0, 3).join('\n\n')}\n`)
    expect(slides.filter(({ kind }) => kind === 'points').map(({ id }) => id)).toEqual(['lead'])
  })
})

it('prose is headed by what argues, before what only tells', async () => {
  const harm = 'A failure of the rope led to two injuries and the loss of a season'
  const paragraphs = [
    `The path was painted in May by three walkers. ${harm}. The shepherds came in June. Hikers like the view from the ridge.`,
    ...WALK,
  ]
  expect(toTitles(await planSlides(`# A walk\n\n${paragraphs.join('\n\n')}\n`))[1]).toBe(harm)
  const calm = paragraphs.map((one) => one.replace(` ${harm}.`, ''))
  expect(toTitles(await planSlides(`# A walk\n\n${calm.join('\n\n')}\n`))[1]).toBe(
    'The path was painted in May by three walkers',
  )
})

describe('what stands on a slide of prose', () => {
  const told = async (paragraphs: readonly string[]) => {
    const slides = await planSlides(`# A walk\n\n${paragraphs.join('\n\n')}\n`)
    const points = slides.flatMap((slide) => (slide.kind === 'points' ? [slide] : []))
    const all = points.flatMap(({ title, items }) => [title, ...items.flatMap(({ texts }) => texts)])
    return all.map(({ text }) => text).join('\n')
  }

  it('is the turn of a thought and not what it concedes', async () => {
    const turn = [
      'The path is steep, and walkers say it is dangerous. But nobody has fallen there in forty years. A rope was fixed in the spring. It holds.',
      ...WALK,
    ]
    expect(await told(turn)).toContain('Nobody has fallen there in forty years')
    expect(await told(turn)).not.toContain('walkers say it is dangerous')
    const without = turn.map((paragraph) => paragraph.replace('But nobody', 'Nobody'))
    expect(await told(without)).toContain('walkers say it is dangerous')
  })

  it('begins with a capital where a word before it is left out', async () => {
    const paragraphs = [
      'A fence runs along it. And in winter the lower path is closed by snow. It opens in May.',
      ...WALK,
    ]
    expect(await told(paragraphs)).toMatch(/^In winter the lower path is closed by snow$/mu)
  })

  it('points at nothing that is not there, in its headline', async () => {
    const [pointing, whole] = [
      'A failure of those ropes led to two injuries',
      'A failure of the bridge led to the loss of a season',
    ]
    const paragraph = `${pointing}. The shepherds came in June. ${whole}. Hikers like the view from the ridge.`
    const slides = await planSlides(`# A walk\n\n${[paragraph, ...WALK].join('\n\n')}\n`)
    expect(toTitles(slides)[1]).toBe(whole)
  })

  it('is no word on what is told next', async () => {
    const lead = 'Before the climb, here’s a quick guide to what the ridge is like.'
    expect(await told([`${lead} The ridge is narrow. Ropes hang at both ends.`, ...WALK])).not.toContain('quick guide')
  })

  it('is never the bare address of a page, quoted with a passage', async () => {
    const quoted =
      '> The ridge was closed for a week after the storm.\n>\n> <https://walks.example/ridge/closed-for-a-week>'
    expect(await told([quoted, ...WALK])).not.toContain('walks.example')
    const titled = '> The ridge was closed.\n>\n> <https://walks.example/why-a-walk-is-closed-when-walks-fail>'
    expect(await told([titled, ...WALK])).not.toContain('walks.example')
  })
})

it('one chapter alone is no way through a deck', async () => {
  const { value } = await compile(
    new TextEncoder().encode(
      `# The path to the ridge\n\n${[...WALK, 'The path to the ridge must stay open.'].join('\n\n')}\n`,
    ),
    { name: 'article.md' },
  )
  expect(value?.plan.slides.at(-1)?.chapter).toBe('conclusion')
  expect(value?.plan.chapters).toEqual([])
})

it('questions of which the name before the colon says nothing are named in full', async () => {
  const asked = (one: string, answer: string) => `## 问：${one}\n\n答：${answer}\n`
  const long = '查不到。保险公司的记录各家存各家的。维修记录在修理厂自己手里。过户一次换一个省，车就洗白了。'
  const article = `# 车泡过水以后\n\n${asked('还能有什么事？', '水会干，泥不会走。')}\n${asked('味道对人不好？', '孩子咳了两个月。')}\n${asked('不怕查记录吗？', long)}`
  const { value } = await compile(new TextEncoder().encode(article), { name: 'article.md' })
  if (value === null) throw new Error('no deck')
  expect(toTitles(value.plan.slides).join()).toContain('问：还能有什么事？')
  expect(prove(value).diagnostics).toEqual([])
})

describe('the headline of a section told by its parts', () => {
  it('names only those that say something', async () => {
    const article = `# 读书会的两年

读书会办了两年，每一期都有人写后记。

## 第一期：设计你的学习时光

- [活动介绍](https://example.org/1)
- **关键词**：思维导图、优化流程

### 后记

那一期的题目是怎样安排学习。来的人比预想的多。讨论一直到晚上十点。暑假以后大家散在各地。

## 第二期：深度访谈

访谈小组练了一个月。每个人都找到一位愿意说话的人。有人因此换了工作。
`
    const titles = toTitles(await planSlides(article))
    expect(titles).toContain('第一期：设计你的学习时光')
    expect(titles.join()).not.toContain('关键词')
  })
})

describe('the end of a plain talk', () => {
  const CALL = 'The path to the ridge must stay open for those who come after.'

  it('is the last paragraph where it comes to something, and no slide before tells it', async () => {
    const slides = await planSlides(`# The path to the ridge\n\n${[...WALK, CALL].join('\n\n')}\n`)
    expect(slides.at(-1)).toMatchObject({ kind: 'statement', title: { text: CALL.slice(0, -1) } })
    expect(JSON.stringify(slides.filter(({ kind }) => kind === 'points'))).not.toContain('must stay open')
  })

  it('is none where it only tells on', async () => {
    expect((await planSlides(`# A walk\n\n${WALK.join('\n\n')}\n`)).map(({ kind }) => kind)).not.toContain('statement')
  })
})

it('a line that may well be wrong is left out of the deck; what was found is kept beside it', async () => {
  const { value, diagnostics } = await compileFile(PROSE)
  expect(value?.map).toMatchObject({ kind: 'none', points: [], links: [] })
  expect(value?.found.points.length).toBeGreaterThan(2)
  expect(diagnostics.map(({ code }) => code)).toEqual(['unsure-line'])
})

it('a long article in prose is told in a dozen slides, not in more for its length', async () => {
  const [places, verbs, things] = [
    'mill bridge hut summit wall church lake ferry orchard quarry chapel inn well barn',
    'guards hides keeps lends mends sells paints counts feeds warms shades',
    'lambs candles apples ladders letters kettles maps boots lanterns',
  ].map((words) => words.split(' ')) as [string[], string[], string[]]
  const paragraphs = Array.from({ length: 50 }, (_, n) =>
    [0, 1, 2]
      .map((k) => {
        const at = 3 * n + k
        return `The ${places[at % 14]} by the ${places[(at + 5) % 14]} ${verbs[at % 11]} ${things[at % 9]}.`
      })
      .join(' '),
  )
  const told = (await planSlides(`# A year of walks\n\n${paragraphs.join('\n\n')}\n`)).filter(
    ({ kind }) => kind === 'points',
  )
  expect(told.length).toBeGreaterThan(6)
  expect(told.length).toBeLessThanOrEqual(13)
})

it('no section is headed by a word of the author on himself', async () => {
  const text = `# Walks

## A song to share

I want to share a song with you. It was sung by shepherds on the ridge. Herons hear it from the stream. Bread was left in the hut for the singers.

## Starts

The mill stands at the start of the walk. Its wheel has not turned since the war. A heron lives under it.
`
  expect(toTitles(await planSlides(text)).filter((title) => title.startsWith('I '))).toEqual([])
})

describe('a list in prose without headings', () => {
  const LIST = [
    '- **Herons:** They stand in the shallows of the stream, all day long.',
    '- **Beeches:** Some of them are two hundred years old, and one is older.',
    '- **Lizards:** They sun themselves on the stones of the dry wall.',
    '- **Bread and a great many other things that walkers leave behind for one another:** In the hut.',
  ].join('\n')
  const toText = (announce: string) => `# A walk\n\n${[...WALK.slice(0, 5), announce, LIST].join('\n\n')}\n`

  it('stands under the words that announce it, each of its items on the slide', async () => {
    const slides = await planSlides(toText('On the way a walker can see four things:'))
    const listed = slides.find(({ title }) => title.text === 'On the way a walker can see four things')
    expect(listed).toMatchObject({ kind: 'points' })
    expect(JSON.stringify(listed)).toMatch(/Herons.*Beeches.*Lizards.*Bread/u)
  })

  it('stands under another headline where these say nothing', async () => {
    expect(toTitles(await planSlides(toText('For example:')))).not.toContain('For example')
  })
})

describe('an article that carries no line', () => {
  it('ends with what its last paragraph says is to be done, though it could be said elsewhere', async () => {
    const slides = await planSlides(
      `# A walk\n\n${WALK.join('\n\n')}\n\nWe should all keep our eyes open and talk less.\n`,
    )
    expect(slides.at(-1)).toMatchObject({
      kind: 'statement',
      title: { text: 'We should all keep our eyes open and talk less' },
    })
  })

  it('ends without a statement where it says nothing of the kind', async () => {
    expect((await planSlides(`# A walk\n\n${WALK.join('\n\n')}\n`)).map(({ kind }) => kind)).not.toContain('statement')
  })
})

it('a row of a plain deck is no remark in brackets, and no line that only leads on to the next', async () => {
  const paragraphs = [
    ...WALK.slice(0, 2),
    'Imagine the following picture:',
    '(The herons were in a good mood that day.)',
    ...WALK.slice(2, 5),
  ]
  const slides = await planSlides(`# A walk\n\n${paragraphs.join('\n\n')}\n`)
  expect(
    JSON.stringify(slides.filter(({ kind }) => kind === 'points').map((slide) => ({ ...slide, notes: [] }))),
  ).not.toMatch(/Imagine|good mood/u)
})
