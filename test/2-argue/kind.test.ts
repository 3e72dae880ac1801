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

  it('argues when news tells what its author set apart: measures beside the harm and its cause', async () => {
    const news = `民营托育调研

本报讯（记者）“民营托育机构面临房租过高、师资缺乏等问题，一年关了三成。”一位代表说。这些问题既有政策上的原因，也有行业自身不规范的原因。

为此她建议：

1、统一房租补贴的标准，积极引导社会力量办托育。

2、合理规划托育点，满足双职工家庭的需求。

3、鼓励幼儿园开设托班，并且统一考核。

4、加强师资培养，加快职称评定改革。
`
    expect(await kindOf(news)).toBe('argument')
  })

  it('argues when its title announces a failure, or only has the word for a notice in it', async () => {
    const body = `十一点十分数据库突然停了，因为缓存失效，大量请求直接打到数据库上。全站三个小时打不开，用户的草稿丢失了两千份。

这次教训说明，我们必须给数据库加限流，今后应当每个月演练一次切换，以防再次宕机。根本原因是没有人检查过缓存的过期时间。

如果不改，下一次高峰还会造成更大的损失，我们应该在月底之前把旧的缓存换掉。
`
    for (const title of ['【故障公告】高峰时段全站打不开', '一家公司的死亡通知单'])
      expect(await kindOf(`${title}\n\n${body}`)).toBe('argument')
    expect(await kindOf(`关于数据库切换的通知\n\n${body}`)).toBe('none')
  })
})
