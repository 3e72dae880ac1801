/** What a page leaves between the lines of a text that was copied out of it. */

/** The number of a page, alone on its line: `5`, `- 5 -`, `Page 3 of 12`, `第3页`. Group 1: the number. */
export const PAGE_NUMBER =
  /^(?:[-–—·•|]\s*)?(?:page\s+|p\.\s*|第\s*)?(\d{1,4})(?:\s*[页頁])?(?:\s*(?:\/|of|[，,]?\s*共)\s*\d{1,4}\s*[页頁]?)?(?:\s*[-–—·•|])?$/iu

/** The same before or behind the words that run along the edge: `4  The price of a berth`, `ES(23)041     5`. */
export const RUNNING =
  /^(?<first>\d{1,4})\s+(?<after>\S.{2,70})$|^(?<before>\S.{2,70}?)(?:\s{3,}|\s+[|·–—]\s+)(?<last>\d{1,4})$/u

/** First and second halves of words that keep their hyphen where a line ends at it: `self-` `employed`, `long-` `term`. */
export const HYPHENED = {
  first:
    /^(?:well|self|long|short|high|low|half|full|part|non|all|ever|first|second|third|one|two|three|four|five|six|ten|mid|cross|large|small|old|new|fast|slow|hard|ill|over|under)$/iu,
  second:
    /^(?:based|related|known|term|time|times|made|led|free|scale|wide|style|like|making|maker|makers|old|year|years|day|hour|up|down|in|off|out|on|by|to|of|and|the|run|owned|funded|paid|level|sized|quality|income|price|cost|reported|employed|called|built)$/iu,
} as const
