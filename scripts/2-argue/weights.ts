/** The numbers of this phase in one place. None is tuned to one article; see the score table of the corpus. */
export const WEIGHTS = {
  /** A heading whose last cue names a role counts this much more for it: Chinese heads stand last. */
  lastCue: 1.3,
  /** A heading that opens as a piece of advice. */
  imperativeHead: 2.5,
  /** A heading that asks for a role: `问题为何如此严重` tells why, whatever it calls a problem. */
  asked: 2,
  /** What the sentences of a section say, against what its heading says. */
  content: 1,
  contentCap: 1.5,
  /** The role of the section around. */
  parent: 4,
  /** A heading that names an aside (`Timeline`, `参考资料`) so clearly that all inside it is one. */
  aside: 4,
  /** A section without any cue is taken for `other` above this. */
  other: 0.7,
  /** What it costs to go back in the order background, cause, risk, strategy, conclusion. */
  backward: -1,
  firstIsBackground: 0.6,
  lastIsConclusion: 0.6,
  /** What it adds to stand on the cause side or, with harm in it, on the effect side of a causal word. */
  causalSide: 0.9,
  /** A sentence of a section that tells of a bad habit speaks for harm or advice from here on. */
  habit: 1,
  /** An enumeration without any cue around it takes the role of its members from here on. */
  members: 1,
  membersMargin: 0.3,
  fewestMembers: 3,
  /** A sentence that announces an enumeration names its role from here on. */
  announce: 3,
  /** A column's header, or a name before a colon, names a role from here on; against the role of the section from there on. */
  column: 2,
  columnAgainst: 3,
  /** What stands first behind a name that only tells a role counts this much more. */
  opening: 1.25,
  /** A name says nothing but a role where the noun that names it is this share of its length. */
  nothingElse: 0.6,
  /** Clauses with this share of their character pairs in common say the same. */
  repeat: 0.5,
} as const

/** More points than this in a role and the grain goes one level up. */
export const MOST_POINTS = 9
/** Sentences that are points, together with the structural points of their role, are no more than this. */
export const MOST_SPOKEN = 8
/** No paragraph gives more sentences to one role than this. */
export const MOST_IN_PARAGRAPH = 6
/** How many sections a list of bad habits has, and the share of them that gives advice, tells of harm, and is headed by what one does; the share of the article that a list makes up which is all that it is about. */
export const HABITS = { sections: 3, advice: 0.6, harm: 0.4, told: 0.6, most: 0.5 }
/** Points a role needs to stand on structure. */
export const STRUCTURE = 2
/** An article carries a line of argument from so many points on, weighed by likelihood, together with so much for the share of its sentences that bid; a notice, news or a diary from so many points. */
export const KIND = { weight: 2.6, bids: 3, report: 4.5 }
/** In parts that stand side by side the best sentence for a role is a point from this likelihood on. */
export const COMPLEMENT = 0.18
/** There no sentence less likely than `least` is looked at; a remedy before its harm is less likely (`back`), and in a part of so few sentences (`short`) one right behind it likelier (`next`), by so much of a logarithm. */
export const IN_TURN = { least: 0.03, back: -2, short: 8, next: 0.4 }
/**
 * So many points are expected of a role of which the author set none apart: the likeliest sentences fill up to that.
 * Fewer where he set points of other roles apart, for then he may have meant none; who sets only measures apart has told at least one thing that they are for.
 */
export const EXPECTED = { alone: 5, measures: 1, beside: 0 }
export const LEAST_LIKELY = 0.1
/** They tell that there is a line of argument; shown are the likeliest of a role, so many, and those of this likelihood; of sentences without a word of their role those that are `untold` as likely. */
export const SHOWN = { likeliest: 2, likely: 0.26, untold: 0.45 }
/** Beside two points that the author set apart a sentence must be this likely. */
export const CLEARLY = 0.5
/** Beside more of them it must be this likely: what is said there is mostly said of those points, and a list that an author counts is told as he counts it. From 0.6 to here no set of maps tells the difference by F1; precision is the higher. */
export const SURELY = 0.75
/** Where the author set so many points apart and none of a role, he may have meant none: a sentence must be as likely as `LACKING`. */
export const WELL_APART = 7
/** Of a role that the author may have left out a sentence must be this likely. */
export const LACKING = 0.4
/** In a passage of a point, where the author set points of two roles apart, it must be this likely: it tells of that point. */
export const WITHIN = 0.7
/** So many points of a role are set apart where the author tells that role through. */
export const THROUGH = 3
/** The members of a list that no words announce are points where they are so likely to be of one role, on the whole; who counts up harms says so. */
export const LISTED = { cause: 0.15, risk: 0.45, strategy: 0.15 }
/** A sentence that a report of an incident tells outright is so likely at the least. */
export const TOLD = 0.75
/** The same of paragraphs that go through a matter one by one: of the likeliest sentences of each. */
export const THROUGH_PARAGRAPHS = 0.1
