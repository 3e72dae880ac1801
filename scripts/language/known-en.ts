/* English words by which a row is seen to rest on what was said before it, lower case. */

/** No pronoun of what was said before: `those who stay`, `it is tutors who`, `it would be wrong to`. */
export const OF_ITSELF =
  /^(?:those (?:who|with|that|which|in|of)|it (?:is|was|would be|takes|costs) [\w ]{2,40} (?:who|that|to)|it's [\w ]{2,40} to)\b/u

/** What a row opens with as known: `The waiting queries`. */
export const KNOWN = /^the ((?:[a-z-]+ )?[a-z-]{4,})/u
/** Several things that are spoken of as known: `took the repeats for …`. */
export const KNOWN_SEVERAL =
  /\bthe ([a-z]{3,}[^su\W]s)\b(?! (?:of|that|who|which|in|on|at|between|for which|from|to|with|behind)\b)/u
