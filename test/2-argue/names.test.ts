import { describe, expect, it } from 'vitest'
import { toNamed } from '../../scripts/2-argue/names.ts'
import { toReading } from '../../scripts/2-argue/reading.ts'
import type { Point, Role } from '../../scripts/model/argument.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

/** The names of points of a text that are called by these words of it first. */
async function namesOf(text: string, labels: readonly string[], role: Role = 'cause'): Promise<string[]> {
  const reading = toReading(readArticle(text))
  const points = labels.map((words, index): Point => {
    const start = reading.text.indexOf(words)
    const span = { start, end: start + words.length }
    return {
      id: `${role}-${index + 1}`,
      role,
      label: [span],
      mentions: [span],
      body: span,
      section: null,
      confidence: 1,
    }
  })
  const named = await toNamed(reading, points)
  return named.map(({ label }) => label.map((span) => wordsOf(reading.text, span)).join(' '))
}

const nameOf = async (text: string, label: string, role?: Role): Promise<string | undefined> =>
  (await namesOf(text, [label], role))[0]

describe('the name of a point in English', () => {
  it('stays where its author sets it before a colon', async () => {
    const text =
      'Be open and accountable: companies should publish the data that help users to see when speech is censored.'
    expect(await nameOf(text, 'Be open and accountable', 'strategy')).toBe('Be open and accountable')
  })

  it.each([
    ['The weir gate was left open.', 'The weir gate was left open'],
    ['Nobody at the depot read the log.', 'Nobody at the depot read the log'],
    ['Grease the hinges twice a year.', 'Grease the hinges twice a year'],
    ['A shortage of dry hay', 'A shortage of dry hay'],
  ])('stays where it is a whole phrase and short: %s', async (text, name) => {
    expect(await nameOf(text, name)).toBe(name)
  })

  it.each([
    [
      'The miller kept one iron lever which opened both of the old locks beneath the granary.',
      'The miller kept one iron lever',
    ],
    [
      'Several drivers noticed the loose rail during the long morning shift on the northern branch.',
      'Several drivers noticed the loose rail',
    ],
    [
      'The harbour crew repaired the pontoon by hammering driftwood under the lowest of its seven planks.',
      'The harbour crew repaired the pontoon',
    ],
    [
      'Some ropes which were holding the ferry against the quay wall in the autumn were replaced.',
      'Some ropes were replaced',
    ],
  ])('ends where no more than an addition goes: %s', async (text, name) => {
    expect(await nameOf(text, text.slice(0, -1))).toBe(name)
  })

  it('goes on where what its last thing is, is said next', async () => {
    const text = 'The board has a file of 212 complaints from skippers on the northern route alone.'
    expect(await nameOf(text, 'The board has a file')).toBe('The board has a file of 212 complaints')
  })

  it.each([
    ['The orchard cannot be watered through narrow channels of unbaked clay and rotten timber beams.'],
    ['The ferry must not leave the quay without a lookout on the bridge and another at the stern.'],
    ['Keepers open the sluice only if the river stands above the painted mark on the second pier.'],
  ])('keeps what denies, bounds or makes it depend: %s', async (text) => {
    expect(await nameOf(text, text.slice(0, -1))).toBe(text.slice(0, -1))
  })

  it.each([
    [
      'The old bell is taken down every winter, and has to be recast in the valley.',
      'has to be recast in the valley',
      'The old bell has to be recast',
    ],
    [
      'The keeper, who is eighty, forgets the second lock.',
      'forgets the second lock',
      'The keeper forgets the second lock',
    ],
    [
      'After waiting, partly in the yard, the carters left the grain in the rain.',
      'partly in the yard',
      'the carters left the grain in the rain',
    ],
    [
      'In response to a lack of fodder, herders sold the oxen early.',
      'In response to a lack of fodder',
      'a lack of fodder',
    ],
    ['Old charters barring millers from', 'Old charters barring millers from', 'Old charters barring millers'],
  ])('is no scrap: %s', async (text, label, name) => {
    expect(await nameOf(text, label)).toBe(name)
  })

  it('is not that of another point', async () => {
    const text = 'The carters left the grain outside, which in the rain spoiled.'
    const [first, second] = await namesOf(text, ['The carters left the grain outside', 'which in the rain spoiled'])
    expect(first).toBe('The carters left the grain outside')
    expect(second).not.toBe(first)
  })
})

describe('the name of a point beside an apposition', () => {
  it('is of the thing with what is told of it', async () => {
    const text = 'The weir gate, a relic of the old mill, was left open. The others were shut.'
    expect(await nameOf(text, 'a relic of the old mill')).toBe('The weir gate was left open')
    const list = 'The town lost a bridge, a mill, and two barns in the flood.'
    expect(await nameOf(list, 'a mill')).not.toMatch(/^The town lost a bridge and/)
  })

  it('ends in no half of a range', async () => {
    const text =
      'Falling is the fourth leading cause of injury for skaters aged 1–4 years and the third leading cause of injury for skaters aged 5–14 years.'
    expect(await nameOf(text, text.slice(0, -1), 'risk')).toBe(
      'Falling is the fourth leading cause of injury for skaters',
    )
  })
})

describe('the name of a point that opens with a pronoun', () => {
  it.each([
    [
      'Although the harbour mate knew the cure, she did not dare to open the gate.',
      'the harbour mate did not dare to open the gate',
    ],
    ['The mate knew the cure, she did not dare to open the gate.', 'she did not dare to open the gate'],
    ['Although the mate of the ferries knew the cure, it did not hold the gate.', 'it did not hold the gate'],
  ])('has the subject that its pronoun stands for: %s', async (text, name) => {
    const label = /(?:she|it) did.*(?=\.)/u.exec(text)?.[0] ?? ''
    expect(await nameOf(text, label)).toBe(name)
  })
})

describe('the name of a point in Chinese', () => {
  it.each([
    ['粮仓里的存粮逐年减少。', '粮仓里的存粮逐年减少'],
    ['外患', '外患'],
    ['只有老船工才认得暗礁。', '只有老船工才认得暗礁'],
    ['地块是修桥剩下的边角地。', '地块是修桥剩下的边角地'],
    ['人是复杂的。', '人是复杂的'],
  ])('stays where it is a whole phrase and short: %s', async (text, name) => {
    expect(await nameOf(text, name)).toBe(name)
  })

  it.each([
    ['从纯技术层面讲，修栈桥要亏钱。', '从纯技术层面讲', '修栈桥要亏钱'],
    ['对于那些除了木船以外，渡口再无别的办法的人来说，涨水就是停业。', '对于那些除了木船以外', '涨水就是停业'],
    ['毕竟治标不治本。', '毕竟治标不治本', '治标不治本'],
    ['水位骤降已经对下游船闸造成影响。', '水位骤降已经对下游船闸', '水位骤降'],
    ['值得注意的是，船票几乎年年涨价。', '值得注意的是', '船票几乎年年涨价'],
  ])('is no scrap: %s', async (text, label, name) => {
    expect(await nameOf(text, label)).toBe(name)
  })

  it.each([
    ['木船、竹筏、铁驳等旧式小船在涨水期间都要拖上岸边的晒谷场。', '木船 等旧式小船 都要拖上岸边的晒谷场'],
    ['渡口管理所（前身为航运站）仍然负责两岸六座旧栈桥的检修。', '渡口管理所 仍然负责两岸六座旧栈桥的检修'],
    ['评估两岸全部栈桥的承重并重新划定旱季枯水航道的优先区段。', '评估两岸全部栈桥的承重'],
  ])('goes without what only adds to it where it is long: %s', async (text, name) => {
    expect(await nameOf(text, text.slice(0, -1))).toBe(name)
  })

  it.each([
    ['cause', '栈桥年久失修也成为渡口客流下降的一个重要原因。', '栈桥年久失修'],
    ['cause', '船员的流失是渡口停摆的主要原因之一。', '船员的流失'],
    ['cause', '栈桥失修可能是渡口停摆的主要原因。', '栈桥失修可能是渡口停摆的主要原因'],
    ['cause', '这也是渡口停摆的主要原因。', '这也是渡口停摆的主要原因'],
    ['strategy', '修一座浮桥是化解渡口拥堵的有效途径。', '修一座浮桥'],
  ] as const)('is the subject of what only calls it a %s: %s', async (role, text, name) => {
    expect(await nameOf(text, text.slice(0, -1), role)).toBe(name)
  })

  it.each([
    ['不少渡口管理单位长期存在着“重船票、轻检修”的经营观念。', '“重船票、轻检修”的经营观念'],
    ['不少渡口存在着“不涨水、不下雨、不停航就不检修”的落后检修观念。', '落后检修观念'],
  ])('is what exists, not in whom: %s', async (text, name) => {
    expect(await nameOf(text, text.slice(0, -1))).toBe(name)
  })

  it('keeps what denies, doubts or bounds', async () => {
    const text = '渡口管理所（可能不含上游三个分站）负责两岸六座旧栈桥的检修'
    expect(await nameOf(`${text}。`, text)).toBe(text)
  })
})
