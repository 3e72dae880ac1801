/** Opens with a time or a full date: an entry of a timeline. */
const STAMPED =
  /^[\s【[(（*]*(\d{1,2}[:：]\d{2}|\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}|\d{1,2}月\d{1,2}日|(mon|tues|wednes|thurs|fri|satur|sun)day[,:]? \d{1,2}[:.]\d{2})/i

/** Whether words open with a time or a full date, as an entry of a timeline does. */
export const isStamped = (words: string): boolean => STAMPED.test(words)
