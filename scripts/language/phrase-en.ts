/* What the kinds of English words do not tell of whether a phrase is whole. Lower case. */

const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Verb forms that have a subject. */
export const FINITE = wordSet(
  "is are was were am has have had do does did will would can could may might must shall should 's 're 've 'd 'll 'm ca wo ai cannot",
)

/** Forms of `be`, and verbs that say of a thing what it is or becomes. */
export const LINKING = wordSet(
  `is are was were am be been being 's 're 'm become becomes became becoming seem seems seemed appear appears appeared remain remains remained stay stays
   stayed feel feels felt look looks looked sound sounds get gets got getting grow grows grew turn turned turns prove proves proved go goes went keep keeps kept make makes made making leave leaves left find finds found too so as more less most least very`,
)

/** What is done by them is done to nothing: a clause may end with one. */
export const INTRANSITIVE = wordSet(
  `rise rises rose risen rising fall falls fell fallen falling fail fails failed failing emerge emerges emerged die dies died dying occur occurs occurred happen happens
   happened collapse collapses collapsed decline declines declined declining increase increases increased increasing decrease decreases decreased drop drops dropped dropping
   grow grows grew grown growing shrink shrinks shrank slow slows slowed suffer suffers suffered suffering struggle struggles struggled arrive arrives arrived vanish vanished
   disappear disappears disappeared worsen worsens worsened improve improves improved exist exists existed migrate migrated crash crashed crashes break broke survive survives
   survived work works worked stop stopped stops start started change changes changed matter matters spread spreads leave leaves left quit close closed wait waited sink sank stall stalled stalls recover recovered`,
)

/** No name opens with one of them: it says of what stands before it, or points at what does. */
export const NO_START = wordSet(
  `which who whom whose that them him us me and but or nor so because since although though while whilst if unless when whenever until once than as whether where
   to n't 'd 'll 's 're 've is are was were am has had does did been be will would can could may might must shall should also then thus therefore hence partly mostly yet else`,
)

/** Nor ends with one. */
export const NO_END = wordSet(
  `i we they he she which who whom whose that and but or nor so because since although though while if unless when until once than as whether where how what why
   the a an my our their its your his very too most more less just even only also not n't no every each such of to for with by from into at`,
)

/** After these stands what a thing is of, for or against: without it the word before says another thing. */
export const COMPLEMENT = wordSet('of to for against between into about from with on as toward towards than')

/** What stands after one of them is a condition, an exception or the contrary: nothing is cut before it. */
export const TURNING = wordSet(
  'if unless until without except only not rather instead once provided than like unlike regardless but nor even whether per',
)

/** Whether a verb or a noun of this ending waits for what it is done to. */
export const NOMINAL_ACTION =
  /(?:tion|sion|ment|ance|ence|acy|ure|ability|ibility|lack|risk|loss|use|need|ban|limit|cost)s?$/u

/** A word for one who is no noun and points at one before. */
export const POINTING = wordSet('they it he she this that these those them its their his her')

/** What a sentence is tied to the one before with, where it opens with it. */
export const TIES = wordSet(
  'and but or so yet also then thus therefore hence however moreover furthermore additionally finally eventually consequently meanwhile indeed besides nevertheless nonetheless currently nowadays today now first second third firstly secondly thirdly lastly next again instead similarly likewise anyway still',
)

/** What may go from between a verb and its helper. */
export const LOOSE = wordSet('also therefore thus hence then however consequently moreover furthermore indeed')

/** Small words that belong to the verb before them. */
export const PARTICLES = wordSet('up out off down away back on over apart')

/** What follows one of these verbs is said or thought, or made so: a clause of its own. */
export const TELLING = wordSet(
  `think thinks thought say says said believe believes believed know knows knew mean means meant find finds found show shows showed ensure ensures ensured understand understands understood
   hope hopes hoped feel feels felt assume assumes assumed recognise recognize recognised realize realise realized warn warns warned argue argues argued suggest suggests suggested
   let lets make makes made help helps helped watch see saw hear heard states stated claim claims claimed`,
)

/** Words that tell a stretch of time: no thing that a point could be named by. */
export const TIMES =
  /^(?:second|minute|hour|day|night|week|weekend|month|year|decade|century|centurie|quarter|season|summer|winter|spring|autumn|morning|evening|afternoon|time|moment|meantime|future|past|present|case|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)s?$/u

/** What is done by them to a thing is said only with where it ends up: `puts the colonies | under stress`. */
export const PLACING = wordSet(
  'put puts putting set sets setting place places placed placing bring brings brought bringing keep keeps kept keeping leave leaves left leaving turn turns turned turning hold holds held holding take takes took taking throw throws threw',
)

/** Opens a clause before the one that it hangs on. */
export const HANGING = wordSet('although though while whilst when after before because since as once')
