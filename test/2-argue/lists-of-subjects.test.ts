import { expect, it } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

const pointsOf = async (...sentences: readonly string[]): Promise<string[]> => {
  const article = readArticle(
    `# The quiet river\n\nThe river has lost its fish, and the town is asking why.\n\n${sentences.join('\n\n')}\n`,
    'markdown',
  )
  const { points } = (await argue(article)).value
  return points.map(({ role, label }) => `${role}: ${wordsOf(article.source.text, label[0])}`)
}

const CAUSED =
  'Practices such as night netting, gravel mining, sewage dumping and dam building have caused the loss of the salmon.'
const NEEDED = 'Closing the weir at night, fining the dumpers, and planting the banks are all essential.'

it('things of which a sentence says that they have caused something are causes, each of them', async () => {
  expect(await pointsOf(CAUSED, NEEDED)).toEqual(
    expect.arrayContaining([
      'cause: night netting',
      'cause: gravel mining',
      'cause: sewage dumping',
      'cause: dam building',
    ]),
  )
})

it('what they have caused is a harm', async () => {
  expect(await pointsOf(CAUSED, NEEDED)).toContain('risk: the loss of the salmon')
})

it('what a sentence says is essential is to be done, each thing for itself', async () => {
  expect(await pointsOf(CAUSED, NEEDED)).toEqual(
    expect.arrayContaining([
      'strategy: Closing the weir at night',
      'strategy: fining the dumpers',
      'strategy: planting the banks',
    ]),
  )
})

it('two things are no list', async () => {
  const names = await pointsOf(
    'Practices such as night netting and gravel mining have caused the loss of the salmon.',
    NEEDED,
  )
  expect(names).not.toContain('cause: gravel mining')
})
