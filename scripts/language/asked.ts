/** A question for a reason at the start of a passage, with what leads from it to its answer; in simplified characters or lower case. */
export const WHY_ASKED: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:问|q)?[：:\d、.\s]*[^。！？!?\n]{0,40}(?:为什么|为何|为啥|何以|何故|怎么会)[^。！？!?\n]{0,60}[?？][”」』）)]*\s*(?:[—–-]+|→|⇒|[=-]>)?\s*(?:答|a)?[：:\s]*(?:(?:这?是)?(?:因为|由于)(?!此))?[，,：:\s]*/u,
  en: /^(?:q[:.]\s*)?(?:why \d[:.]\s*)?why\b[^.!?\n]{2,140}\?["”’)]*\s*(?:[—–-]+|→|[=-]>)?\s*(?:a[:.]\s*)?(?:because(?! of)\b|this was because\b|that is because\b)?[,:\s]*/u,
}
