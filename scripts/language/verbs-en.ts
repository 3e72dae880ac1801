/**
 * Forms that make an English clause one: auxiliaries, regular pasts, the common irregular and present forms, a pronoun with its verb.
 * Not a tagger: only to tell a phrase cut off before its verb (`The former head of the bank`) from one that states something.
 */
const FORMS = `am is are was were be been being has have had do does did will would can cannot could may might must shall should need needs
became become becomes come began begins broke brought brings built builds came comes chose cut fell falls felt found finds gave gives got gets grew grows
held holds kept keeps knew knows lay lies led leads leave leaves left lost loses made makes mean means meant met paid pays put puts ran runs rose rises
said says sat saw sees sent sends set sets shut sold sells spent spends stood stands struck took takes taught thought threw told tells went goes won wrote
adds allows asks blocks breaks calls causes changes costs cuts drives ends fails fits follows forces gains happens helps hurts includes keep lack lacks
lets limits lead make moves offers opens plans pushes raises reads reaches remain remains requires serves shows slows starts stays stops supports threatens
turns use uses wants warns waits works lie look looks lowers raises endures suffers lets hurts gains leaves costs wastes covers carries spreads dies lives hits harms threatens erodes weakens worsens loses`

const VERB = new RegExp(
  `\\b(?:${FORMS.trim().split(/\s+/u).join('|')}|\\w{2,}ed|\\w+n['’]t|(?:i|we|you|he|she|it|they|there|who|that|which) \\w+)\\b`,
  'iu',
)

/** Of these the ones that are no noun, participle or infinitive too. */
const SURE = `am is are was were has have had do does did will would can cannot could may might must shall should became began broke brought came chose fell
gave got grew held kept knew led lost made meant met paid ran rose said saw sent sold spent stood struck took taught thought threw told went won wrote`

const FINITE = new RegExp(
  `(?<!\\bto )\\b(?:${FORMS.trim()
    .split(/\s+/u)
    .filter((form) => !['be', 'been', 'being'].includes(form))
    .join('|')}|\\w+n['’]t|(?:i|we|you|he|she|it|they|there) \\w+)\\b`,
  'iu',
)
const SURELY_FINITE = new RegExp(`\\b(?:${SURE.trim().split(/\s+/u).join('|')}|\\w+n['’]t)\\b`, 'iu')

/** Whether English words hold a verb that needs a subject: no form in `-ed`, which may be an adjective. */
export const hasFiniteVerb = (words: string): boolean => FINITE.test(words)

/** Whether they hold two: the verb of a clause about a thing and the thing's own. */
export const hasTwoVerbs = (words: string): boolean => [...words.matchAll(new RegExp(FINITE, 'giu'))].length > 1

/** The same, of verbs that are nothing else. */
export const hasSureVerb = (words: string): boolean => SURELY_FINITE.test(words)

/** Whether English words hold what may be a verb. */
export const hasEnglishVerb = (words: string): boolean => VERB.test(words)
