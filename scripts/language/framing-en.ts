/** No word that denies or doubts stands in a frame: it would go with it. */
const FREE = "(?:(?!\\b(?:not|no|never|few|hardly|cannot|may|might|could|likely)\\b|n['’]t)[^,;:])"

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*'
const DATE = `(?:(?:early|late|mid) )?(?:${DAY}|${MONTH}|\\d{1,2}[.:]\\d{2}(?: ?[ap]m)?|\\d{4}s?|\\d{1,2}(?:st|nd|rd|th)?|\\w+ o['’]clock)\\b`
const DATES = `${DATE}(?:,? (?:(?:to|and|at|on|of|around|about|approximately) ){0,2}${DATE}){0,5}`
const STRETCH =
  '(?:minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|century|centuries|quarters?|seasons?|summers?|winters?|springs?|autumns?|mornings?|evenings?|afternoons?|times?|moments?|meantime|future|past|present|cases?|instances?|occasions?|situations?|end)'
/** How a clause goes on after what only tells when: with a subject that shows. */
const SUBJECT =
  '(?=(?:the|an?|we|they|i|it|you|he|she|our|their|my|his|her|its|some|none|nobody|no|all|every|each|many|most|there|people|users|customers|this|these|those|both|several|nearly|almost|about|only|more|at least|up to|\\d)\\b)'

const REPORT =
  'says?|said|states?|stated|notes?|noted|finds?|found|shows?|showed|shown|reports?|reported|warns?|warned|stress(?:es|ed)|adds?|added|explains?|explained|argues?|argued|points? out|pointed out|realized|realised|reali[sz]es?|learned|learnt|recognize|recognise|discovered|noticed|means?|meant|get it|know|knew|think'

/** What an English clause opens with before it says its matter: who says so, that there is such a thing, that it matters, when it was. */
export const FRAMING_EN = new RegExp(
  `^(?:${[
    `${FREE}{1,60}?\\b(?:${REPORT}) (?:\\w+ )?that (?!(?:can|is|was|are|would|will|could|has|had|should|may|might|must)\\b)`,
    `(?:(?:we|i) (?:\\w+ )?(?:believe|think|posit|maintain|submit|fear|hold|say)|${FREE}{0,40}(?<!despite )the fact) that `,
    `(?:(?:we|i) (?:then |also |now )?(?:found|realized|realised|noticed|think|believe)|it seems to me|in my opinion) (?=(?:the|an?|we|they|it|you|our|their|there|${STRETCH}|\\w+s) \\w+ )`,
    `(?:${FREE}{0,40}\\b)?it(?:['’]s| is| was| has become| becomes)(?: \\w+)? (?:clear|true|obvious|evident|well known|an? (?:\\w+ )?(?:fact|law|rule|truth|shame|pity)|no secret|no surprise) that `,
    `it(?:['’]s| is| was| has become| becomes)(?: \\w+)? (?:important|essential|vital|crucial|critical|necessary|imperative|urgent|time|best|better)(?: for \\w+)? (?:that|to) `,
    `(?:${FREE}{0,50}\\b)?(?:is|was|are) (?:that|because) `,
    `there(?:['’]s| is| was| are| were| has been| have been)(?: also| still| now| simply)? (?=(?:an?|no|little|too|not enough|insufficient|widespread|growing|many|some)\\b)`,
    `(?:we|i) (?:also |now |still )?(?:plan|intend|aim|are looking|are planning|are going|decided|agreed) to `,
    `(?:on|in|at|by|since|during|over|for|until|after|before|within|throughout|from|around) (?:(?:the|an?|this|that|last|next|first|past|previous|following|coming|recent|few|some|very|rare|most|many|all|more|than|same|about|nearly|almost|only|long|short|one|two|three|four|five|six|seven|eight|nine|ten|several|\\d+|hundreds of),? ){0,6}(?:${DATES}|${STRETCH}(?: (?:of|in|on|at) (?:the |this )?${DATES})?),? ${SUBJECT}`,
    `\\d{4}(?: at (?:approximately |about |around )?${DATE})?,? ${SUBJECT}`,
  ].join('|')})`,
  'u',
)
