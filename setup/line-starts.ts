// A dash between spaces ends a line and begins none: `so far — and`; nor does a closing mark or a sign for per cent that a space sets apart: `9 %`, `failed :(`.
const AFTER_SPACE = / (?=[—–] |[)\]:;,!?]|[%％‰])/gu
// Without spaces a word joiner holds a dash to what it follows.
const JOINED_DASH = /(?<=[\p{L}\p{N}，。、；：”’」』）)])(?=—)/gu
// A particle goes with what it follows, also behind a closing mark: `“关闭”的消息`.
const PARTICLE = /(?<=[”’」』）》])(?=[的地得了着著等们們])/gu

/** The text with signs that begin no line held to what they follow. */
export const holdLineStarts = (text: string): string =>
  text.replace(AFTER_SPACE, '\u00a0').replace(JOINED_DASH, '\u2060').replace(PARTICLE, '\u2060')
