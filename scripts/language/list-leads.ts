/** How a sentence leads on to the members of a list that it names itself: `风险包括A、B和C`, `the causes include a, b and c`. */
interface ListLead {
  /** Up to the first member; what it matches names the role. */
  readonly lead: RegExp
  /** What parts the members, wherever it stands, and what may stand once before the last of them instead. */
  readonly parting: RegExp
  readonly last: RegExp
  /** What may stand behind the last member. */
  readonly end: RegExp
  /** How few members make a list, and how long each may be, in letters. */
  readonly fewest: number
  readonly longest: number
  /** What no member holds. */
  readonly against: RegExp
}

export const LIST_LEADS: Readonly<Record<'zh' | 'en', ListLead>> = {
  zh: {
    lead: /^[^，。；：]{0,16}(?:原因|成因|因素|风险|后果|影响|危害|隐患|挑战|问题|对策|措施|建议|办法|举措)(?:主要|大致|大体上?|至少|一般|通常)?(?:包括|包含|有|分别是|无非是|不外乎)了?[：:]?/u,
    parting: /、/gu,
    last: /[和及与]|以及/u,
    end: /(?:等(?:等|方面|因素|问题|风险|措施)?)?[。！]?$/u,
    fewest: 3,
    longest: 14,
    against: /[，,。；;：:！？?!\n]/u,
  },
  en: {
    lead: /^(?:[\w'’-]+ ){0,6}(?:causes|reasons|factors|problems|risks|dangers|threats|consequences|effects|impacts|harms|measures|steps|actions|remedies|recommendations|solutions)(?: (?:of|for|behind|to) [^,.;:]{3,48})? (?:include|included|are as follows|were as follows|are these)[:,]? /u,
    parting: /, (?:and )?/gu,
    last: / and /u,
    end: /\.?$/u,
    fewest: 3,
    longest: 60,
    against: /[,.;:!?\n]|\b(?:which|who|that) /u,
  },
}

/** How an English sentence says of the members of a list before it what they do: group `list` holds them, group `effect` what comes of them. */
interface ListOfSubjects {
  readonly role: 'cause' | 'strategy'
  readonly pattern: RegExp
}

const MEMBER = '[^,.;:()]{3,40}'
const CAUSING =
  '(?:(?:have|has|had|can|could|may|might|will|all|also|often|together) ){0,3}(?:cause[sd]?|leads? to|led to|contributed? to|contributes to|drive[ns]?|drove|result(?:s|ed)? in|trigger(?:s|ed)?|fuel(?:s|led)?)\\b'
const DOING = '[a-z]+ing [^,.;:()]{3,50}'

/** `activities such as a, b and c have caused …`; `doing a, doing b and doing c are essential`. */
export const LISTS_OF_SUBJECTS: readonly ListOfSubjects[] = [
  {
    role: 'cause',
    pattern: new RegExp(
      `\\b(?:factors|activities|practices|pressures|forces|habits|conditions) (?:like|such as|including) (?<list>${MEMBER}(?:, ${MEMBER}){1,5},? and ${MEMBER}?),? ${CAUSING} (?<effect>[^,.;:()]{8,80})`,
      'u',
    ),
  },
  {
    role: 'strategy',
    pattern: new RegExp(
      `^(?<list>${DOING}(?:, ${DOING}){1,6},? and ${DOING}?),? (?:are|is|will be|would be) (?:all |each )?(?:crucial|essential|important|vital|key|necessary|needed|critical)\\b`,
      'u',
    ),
  },
]

/** What only counts one more before a colon, and names nothing: `还有一层少有人说破的缘故`, `one more reason`. Simplified characters or lower case. */
export const COUNTING_HEAD =
  /^(?:最后|此外|另外)?(?:还|另|再|也)?有?一[个层种点条重项][^，,]{0,12}(?:缘故|原因|因素|理由|缘由|问题|麻烦|办法|措施|建议|风险|后果|影响)$|^(?:there is |and )?(?:one|another|a) (?:more |further |last |final |other )?(?:[\w-]+ ){0,2}(?:reason|cause|factor|problem|risk|consequence|effect|measure|step|proposal)$/u
