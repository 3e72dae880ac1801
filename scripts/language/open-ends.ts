/* English words by which a clause that was cut is seen to be cut in the middle of what it says. */

/** Ends that wait for more: an auxiliary, a preposition, a question word, the subject of a clause that has no verb yet. */
export const OPEN_CUT =
  /\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|ought|going|able|no|how|what|whose|than|of|to|for|the|a|an|by|with|in|on|at|from|into|as|about|up|out|i|we|they|he|she|how (?:much|many) \w+|(?:whether|if|that|and|or|but|when|because|than|whose|which|who) (?:\w+ )?\w+)$/

/** What denies or limits: `can no longer tune` is not `tune by ear`. */
export const DENYING = /\b(?:not|never|no longer|nobody|nothing|none|only|without|\w+n['’]t)\b/

/** A subject and a clause about it, and no verb of its own yet: `some locks which were causing …`. */
export const OPEN_RELATIVE =
  /^(?:(?!\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should)\b)[^,;])*? (?:which|that|who) /
