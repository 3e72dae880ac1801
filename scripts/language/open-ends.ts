/* English words by which a clause that was cut is seen to be cut in the middle of what it says. */

/** Ends that wait for more: an auxiliary, a preposition, a question word, the subject of a clause that has no verb yet. */
export const OPEN_CUT =
  /\b(?:am|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|should|ought|going|able|no|how|what|whose|than|of|to|for|the|a|an|my|our|their|its|his|her|your|this|these|those|by|with|in|on|at|from|into|as|about|up|out|i|we|they|he|she|also|only|just|even|more|most|very|so|and|or|but|how (?:much|many) \w+|(?:whether|if|that|and|or|but|when|because|than|whose|which|who) (?:\w+ )?\w+)$/

/** Says how long something took or what it cost, and waits for what: `It took us 47 minutes | to find out`. */
export const AWAITS_INFINITIVE = /\bit (?:took|takes|cost|costs|needed|needs) (?!.*\bto\b)[^,;]*$/

/** What denies or limits: `can no longer tune` is not `tune by ear`. */
export const DENYING = /\b(?:not|never|no|nobody|nothing|none|only|without|\w+n['’]t)\b/

/** What may go from a clause that denies: it is denied all the same. */
export const ADDED_TO_DENIED =
  /^ (?:which|and|while|although|including|such as|along with|as well as|so|during|\(|\[|(?:in|over|on|at) (?:(?:the|an?|this|that|last|past|first|same) )*(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|time|\d))/

/** A subject and a clause about it, and no verb of its own yet: `some locks which were causing …`. */
export const OPEN_RELATIVE =
  /^(?:(?!\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should)\b)[^,;])*? (?:which|that|who) /

/** Only tells where, when or how, and waits for the rest. */
export const OPENING_PHRASE =
  /^(?:in|on|at|for|with|by|from|of|during|after|before|since|under|over|through|between|among|within|across|despite|without) /

/** Opens with what is to be done: a word that is no little one, and what it is done to. */
export const BIDDING =
  /^(?!(?:in|on|at|for|with|by|from|of|to|as|when|while|if|all|both|half|nearly|about|only|even|not|over|under|after|before|during|since|because|and|or|but|that|which|who|there|some|such|what|how|why|whether|among|despite|without|through|within|across)\b)[a-z]+ (?:the|an?|our|their|his|her|its|my|your|this|these|those|all|every|each|any|some|more|\d+) /

/** Where a clause begins that hangs on the one before. */
export const SUBORDINATE =
  /(?<!^) (?:that|which|who|where|when|while|because|so|although|if|unless|until|as|whether|how|what|why) |^ (?:that|which|who|where|when|while|because|so|although|to|and) | (?:after|before|by|for|of|from|in|without) \w+ing /

/** What follows is a clause of its own. */
export const CLAUSE_NEXT =
  /^\W+(?:that|which|who|where|when|because|so|while|although|rather than|instead of|including|such as|in order to|and (?:the|we|they|it|he|she|is|are|was|were|has|have|had))\b/
