/**
 * How one sentence tells what follows from what, so that it can be shown piece by piece with arrows between: `一旦A，B，进而C`,
 * `A led to B, which meant that C`. Patterns are for simplified characters or lower case. An arrow says no more than these words do.
 */
export interface StepCues {
  /** A clause that holds one of these is what the next clause follows from. */
  readonly condition: RegExp
  /** How a later clause opens that follows from the one before. */
  readonly opening: RegExp
  /** Says anywhere in a later clause that it follows from the one before. */
  readonly inside: RegExp
  /** The verb between what leads and what it leads to, with the hedges before it: they stay with what follows. */
  readonly verb: RegExp
  /** Says whose words follow: what stands before a condition and holds none of these may be left out. */
  readonly said: RegExp
  /** Right before such a verb: it says that nothing follows. */
  readonly denial: RegExp
  /** A subject that only points to the sentence before: `这些举措`, `This`. */
  readonly pointing: RegExp
  /** A subject that only points to the clause before in the same sentence: `这样`, `which`. The arrow says it. */
  readonly pronoun: RegExp
  /** What makes a piece doubtful, and with it all that the sentence goes on to: that stays beside it. */
  readonly doubt: RegExp
  /** What says how sure a later piece is by itself. */
  readonly sure: RegExp
  /** A clause after a condition that nothing follows in: it goes on with it, or is said by the way. */
  readonly aside: RegExp
  /** Connectives at the start of a piece that the arrow before it says as well. */
  readonly dropped: RegExp
  /** What ties the first piece to the sentence before, beside what `language/pruning` has. */
  readonly tied: RegExp
  /** How a later clause opens that is what something is done for: `以…`, `so that`. */
  readonly aim: RegExp
  /** Opens a habit to be taken up or given up: what is avoided behind it is one more. */
  readonly habit: RegExp
  /** The same inside a clause. */
  readonly aimInside: RegExp
}

const HEDGES_ZH =
  '(?:从而|进而|因而|因此|由此|(?<![反从進进因然故])而|也|又|还|都|就|便|将|会|必然|必将|必定|势必|必|(?<!大)自然|反而|反倒|反过来|同样|同时|已经|一定|不断|容易|可能|很可能|往往|难免|恐怕|恐|或许|或|最终|甚至|直接|间接|进一步|无疑)*'
const LEADS_ZH =
  '(?:导致|引发|造成|致使|招致|引起|引来|酿成|带来|加剧|推高|触发|促使|迫使|使得|拖累|危及|波及(?!面)|(?<![即大行假促驱迫致])使(?!用|命|馆|者))'

export const CHINESE_STEPS: StepCues = {
  condition: /如果|(?<!假|仿)若(?!干|是无)|倘若|假如|一旦|只要|由于|因为|随着/u,
  opening: new RegExp(
    `^(?:${HEDGES_ZH}(?:从而|进而|因此|因而|所以|于是|以致|以至|${LEADS_ZH}|损害|影响|削弱|令|让)(?!的)|结果|随后|继而|届时|最终|只好|只能|不得不|必然|势必|难免|就(?!是|业|算|连|医|诊|像|在)|便(?!于|利|捷|宜))`,
    'u',
  ),
  inside: /随之|必然|势必|只好|只能|不得不|因此|因而|[就便]成(?:了|为)/u,
  verb: new RegExp(`${HEDGES_ZH}(?!带来)${LEADS_ZH}(?!的|了的|成)`, 'u'),
  said: /估计|预计|认为|指出|表示|据|称|推测|猜测|担心|担忧|警告|说/u,
  denial: /[不未没無无]$|并非$|难以$|避免$|防止$|以免$/u,
  pointing:
    /^(?:(?:这|那|此)(?:些|种|类|一|样|个|举)?\p{Script=Han}{0,4}|正?因为?(?:如此|此|这样)|如此一来|长此以往)$/u,
  pronoun: /^(?:这|此)(?:样|就|也|又|样一来|样就|样也|种情况|种局面)?$/u,
  doubt: /可能(?!性)|或许|也许|恐|大概(?!念)|容易|往往|有望|未必|说不定/u,
  sure: /可能(?!性)|或许|也许|恐|大概(?!念)|容易|往往|有望|未必|说不定|必|一定|肯定|无疑|就要|只好|只能|不得不/u,
  aside: /(?!)/u,
  dropped: /^(?:从而|进而|因此|因而|所以|于是|由此|而(?!且))[，,]?/u,
  tied: /^(?:甚至|特别是|尤其是|可是|何况|况且|再加上)[，,]?/u,
  aim: /^(?:以(?!及|来|外|上|下|前|后|内|为|往|免得)|以便|以免|从而|让|使(?!用)|避免|防止|确保|减少|降低|缓解|为(?!此|了此|止|期|数).{2,}(?:提供|创造|奠定|争取|打下|留出|腾出))/u,
  habit: /^(?:保持|减少|增加|避免|不要|注意|控制|坚持|少|多(?!数|半|亏|家|元))/u,
  aimInside: /(?!)/u,
}

const HEDGES_EN =
  '(?:(?:can|could|may|might|will|would|soon|then|also|directly|often|eventually|therefore|thus|further|has|have|had|in turn) )*'

export const ENGLISH_STEPS: StepCues = {
  condition:
    /^(?:if|once|when|whenever|because|since(?! (?:then|\d|last|late|early|mid|about|around)\b)|as soon as)\b/u,
  opening:
    /^(?:and |but )?(?:so\b|therefore\b|thus\b|hence\b|consequently\b|as a result\b|in turn\b|which (?:\w+ ){0,2}?(?:leads?|led|means?|meant|caus(?:es|ed)|left|leaves|makes?|made|forc(?:es|ed)|results?|resulted|allow(?:s|ed)|push(?:es|ed)|rais(?:es|ed)|slow(?:s|ed))\b|(?:leading|leaving|forcing|causing|making|meaning|resulting|pushing|allowing)\b)/u,
  inside: /\b(?:therefore|consequently|as a result)\b/u,
  verb: new RegExp(
    `(?<= )(?:which )?${HEDGES_EN}(?:(?:leads?|led) to|caused(?! by)|(?<=(?:can|could|may|might|will|would) )cause|result(?:s|ed)? in|forc(?:es|ed)(?! by)|triggered(?! by)|meant that|means that)\\b`,
    'u',
  ),
  said: /\b(?:says?|said|estimates?d?|expects?|according|believes?|warn(?:s|ed)?|reports?|reported|fears?)\b/u,
  denial: /\b(?:not|never|no longer|n't|to|was|were|is|are|been|be|the|and) $/u,
  pointing: /^(?:this|these|that|it|they|which)(?: \w+)?$/u,
  pronoun: /^(?:this|that|which)$/u,
  doubt: /\b(?:may|might|could|can|perhaps|possibly|probably|likely|often)\b/u,
  sure: /\b(?:may|might|could|can|perhaps|possibly|probably|likely|often|will|must|always|certainly|inevitably)\b/u,
  aside:
    /^(?:and|or|nor|but|where|who|whose|which|that|because|since|if|when|while|though|although|in|on|at|with|without|for|of|to|by|from|like|such|especially|particularly|mostly|probably|perhaps|very|i (?:think|suspect|believe|fear|hope))\b/u,
  dropped: /^(?:and |but )?(?:(?:so(?! that)|therefore|thus|hence|consequently|as a result|in turn),? |which )/u,
  tied: /^(?:(?:worse|even|especially|particularly|what is more|secondly|thirdly)[, ]\s*(?=(?:if|once|when|because|since)\b))/u,
  aim: /^(?:so that|in order to|so as to|thereby|to (?!(?:be|the|an?|each|every|all|its|their|his|her|our|my|this|that|those|these|one|two|three)\b)[a-z]+)\b/u,
  habit: /(?!)/u,
  aimInside: /(?<= )(?:so that|in order to|so as to)\b/u,
}
