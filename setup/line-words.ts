const toWords = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Chinese words (simplified) that a line must not begin with: they lean on the word before. */
export const TO_PREVIOUS =
  toWords(`的 了 着 过 时 们 地 得 等 者 后 前 内 外 中 里 上 下 间 起 来 去 性 化 率 吗 呢 吧 啊 么 半
  以上 以下 以内 以外 左右 完 掉 住 来说 而言 起来 下来 时候`)

/** Chinese words (simplified) that a line must not end with: they lean on the word after. */
export const TO_NEXT =
  toWords(`不 没 未 无 非 可 所 被 把 将 对 向 从 在 于 与 和 及 或 而 但 且 并 则 却 由 让 使 令 以 为 按 比 给 至 到 跟 同 随 因
  很 更 最 太 极 也 都 就 才 还 又 再 只 仅 已 曾 正 仍 均 共 约 近 逾 超 能 应 须 需 要 若 如 每 各 该 其 这 那 此 某 本 第 是 有 靠 用 经 据 凭 自 一 这个 那个 不是 没有 不能 不会 可以 以及 或者 因为 由于 可能 能够 应该 应当 必须 将会 或许 也许`)

/** Chinese words (simplified) that are no part of a name: a line may begin with one after whatever the dictionary does not know. */
export const NO_NAME = toWords(`可能 能够 应该 应当 必须 已经 正在 将会 或许 也许 成为 变成 开始 继续 进行 实现`)

/** Chinese words (simplified) behind `不` or `得` that tell how far a verb comes: `排不出去`. */
export const OUTCOMES = toWords(
  `出去 出来 进去 进来 上去 上来 下去 下来 起来 过去 过来 回去 回来 到 住 完 掉 动 起 了 清 开 着`,
)
