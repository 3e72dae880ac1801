import { describe, expect, it } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import { readArticle } from '../support/read-text.ts'

const BODY = [
  'Because the old pump had failed, three streets were without water for two days, and shops lost their trade.',
  'Residents said that the town should replace the pump before winter, since the leak could open again.',
  'The root cause is a lack of spares: nobody had ordered a valve since the works was sold, and the alarm had failed.',
  'If nothing changes, more streets could lose their water, and the hospital may have to close a ward.',
  'The council must order spares, and the works should test the alarm every week to prevent another outage.',
  'The outage left the clinic unable to treat patients; the mayor recommended a second main.',
].join('\n\n')

const kindOf = async (text: string): Promise<string> => (await argue(readArticle(text))).value.kind

describe('an article', () => {
  it('argues when its sentences tell of causes, harms and remedies', async () => {
    expect(await kindOf(`Water for the hill\n\n${BODY}`)).toBe('argument')
  })

  it('is none when it opens with a dateline', async () => {
    expect(await kindOf(`Water back on the hill\n\nWRAYNESS, Tuesday — ${BODY}`)).toBe('none')
  })

  it('is none when its title calls it a diary', async () => {
    expect(await kindOf(`My trip to the hill\n\n${BODY}`)).toBe('none')
  })

  it('is none when its title calls it a notice', async () => {
    expect(await kindOf(`Notice of works on the hill\n\n${BODY}`)).toBe('none')
  })
})
