import { describe, expect, it } from 'vitest'
import { SIGNALS, type Signal, signalsOf } from '../../scripts/language/signals.ts'

// Of each signal a sentence that shows it and one that looks like it and does not.
const CHINESE: Readonly<Record<Signal, readonly [string, string]>> = {
  deontic: ['市里应当尽快换水管', '供应商早已换了水管'],
  imperative: ['加强巡查', '泵站有人值守'],
  remedy: ['治本的办法只有一个', '这条路通向码头'],
  done: ['全镇已建立三个回收站', '回收站在镇口'],
  purpose: ['为了防止渗漏，管壁加厚了', '管壁加厚了两厘米'],
  causeNoun: ['根源是水管太旧', '水管有三十年'],
  because: ['由于水管太旧，水压上不来', '旧水管埋在路下'],
  lack: ['镇上缺乏维修人员', '镇上的维修人员住在河边'],
  misdeed: ['承包商擅自改了图纸', '承包商按图纸施工'],
  drift: ['随着人口增加，用水多了', '人口普查在秋天'],
  causative: ['爆管导致三条街停水', '三条街都有水管'],
  consequence: ['因此，居民只好去河边打水', '居民去河边散步'],
  harm: ['三条街停水，店铺亏损', '三条街的店铺都姓陈'],
  possible: ['冬天可能再次爆管', '去冬的水管是新的'],
  worse: ['水压逐年下降', '水压由泵站供给'],
  severity: ['漏损十分严重', '漏损由泵站登记'],
  suffering: ['老人首当其冲', '老人住在河边'],
  contrast: ['但是，泵站没有备件', '泵站有备件'],
  condition: ['如果水管不换，明年还会漏', '水管明年要换'],
  example: ['例如东街的水管', '东街的水管'],
  dated: ['2019年换过一次', '换过一次'],
  reported: ['站长表示水压正常', '水压正常'],
  personal: ['我去看了泵站', '我市有九座泵站'],
  good: ['新泵站运行稳定', '新泵站在河边'],
  definition: ['漏损率是指漏掉的水占供水的比例', '漏损率去年是两成'],
  denied: ['爆管未造成伤亡', '爆管造成一人受伤'],
  pointing: ['这让居民很担心', '居民很担心'],
  general: ['旧水管往往先从接口漏起', '接口先漏了起来'],
  narrative: ['站长后来告诉我们原委', '站长知道原委'],
  twofold: ['不仅水压低，水质也差', '水压低'],
  emphasis: ['关键在接口', '接口在路下'],
  aboutText: ['本文只谈水管', '他们只谈水管'],
}

const ENGLISH: Readonly<Record<Signal, readonly [string, string]>> = {
  deontic: ['the town should replace the mains', 'the town replaced the mains'],
  imperative: ['replace the mains', 'the mains were replaced'],
  remedy: ['the only solution is a new main', 'the main runs under the road'],
  done: ['a second pump was added', 'a second pump stands by the river'],
  purpose: ['the wall was thickened to prevent leaks', 'the wall is two inches thick'],
  causeNoun: ['the root cause is old pipe', 'the pipe is thirty years of age'],
  because: ['because of frost the joint opened', 'the joint lies under the road'],
  lack: ['the town lacks fitters', 'the fitters live by the river'],
  misdeed: ['the contractor ignored the drawing', 'the contractor followed the drawing'],
  drift: ['demand grew for years', 'the river runs past the pump'],
  causative: ['the burst led to a dry street', 'the street is dry in summer'],
  consequence: ['as a result, people queued at the river', 'people walked by the river'],
  harm: ['three streets suffered an outage', 'three streets have shops'],
  possible: ['the joint could open again', 'the joint opened'],
  worse: ['pressure fell every year', 'pressure comes from the pump'],
  severity: ['the leak is severe', 'the leak was logged'],
  suffering: ['the elderly were left without water', 'the elderly live by the river'],
  contrast: ['however, there were no spares', 'there were spares'],
  condition: ['if the main bursts, shops close', 'the main burst and shops closed'],
  example: ['for example the east street', 'the east street'],
  dated: ['it was replaced in 1987', 'it was replaced once'],
  reported: ['the manager said that pressure was normal', 'pressure was normal'],
  personal: ['i went to see the pump', 'people went to see the pump'],
  good: ['the new pump is a success', 'the new pump stands by the river'],
  definition: ['leakage is the share of water that is lost', 'leakage fell by a fifth'],
  denied: ['no customers were harmed', 'customers were harmed'],
  pointing: ['this worried people', 'people worried'],
  general: ['old pipes usually leak at the joint', 'the joint leaked'],
  narrative: ['then the manager told us', 'the manager knows'],
  twofold: ['not only pressure, quality too', 'pressure alone'],
  emphasis: ['the real problem is the joint', 'the joint is below ground'],
  aboutText: ['this report looks at pipes', 'people look at pipes'],
}

describe.each([
  ['zh-Hans', CHINESE],
  ['en', ENGLISH],
] as const)('in %s', (language, pairs) => {
  it.each(SIGNALS.map((signal) => [signal, ...pairs[signal]] as const))('%s: "%s", not "%s"', (signal, shown, not) => {
    const pattern = signalsOf(language)[signal]
    expect(pattern.test(shown)).toBe(true)
    expect(pattern.test(not)).toBe(false)
  })
})
