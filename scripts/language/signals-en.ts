import type { SignalSet } from './signals.ts'

/** Verbs a piece of advice or an action item opens with, in their base form. */
const ADVICE =
  'add|use|check|delete|pin|reduce|improve|increase|upgrade|update|write|switch|tighten|re-?work|limit|promote|support|participate|advocate|ensure|keep|adhere|stay|drink|follow|monitor|employ|look|remove|replace|introduce|invest|build|rebuild|create|set|train|hire|plan|protect|restrict|review|test|rotate|require|offer|provide|fund|plant|repair|restore|install|encourage|develop|establish|share|publish|document|automate|schedule|diversify|strengthen|cut|avoid|buy|ask|make|raise|move|expand|spread|give|pay|wash|wear|separate|store|start|stop|run|open(?! (?:day|all|from|until|till|to|on|every|at|late|for)\\b)|close|shift|bring|design|adopt|extend|fix|enable|disable|configure|measure|teach|learn|choose|prepare|treat|vaccinate|clean|rest|exercise|reward|simplify|assign|appoint|retain|recruit|coordinate|enforce|subsidi[sz]e|inspect|map|relocate|save|implement|migrate|refactor|audit|alert|notify|validate|verify|back up|revoke|isolate|audit|define|clarify|consult|engage|join|report|remind|ventilate|seal|insulate|drive|walk|cycle|turn|contact|call|seek|talk|take|put|let|work with|phase out|roll out|scale|prioriti[sz]e|standardi[sz]e|formali[sz]e|moderni[sz]e|renew|reopen|merge|consolidate|cap|tax|ban|mandate|arrange|liaise|identify|communicate|organi[sz]e|negotiate|allocate|deploy|decouple|throttle|investigate|evaluate|explore|educate|inform|record|track|warn|discourage|eliminate|lower|specify|delegate|rehearse|rewrite|harden|decommission|retire|instrument|escalate'

export const ENGLISH_SIGNALS: SignalSet = {
  deontic:
    /\b(should|must|ought to|needs? to( be)?|has to|have to|recommend(s|ed|ation)?s?|suggests? (that )?(you|we|they)|urge[sd]?|call(s|ed)? (for|on)|is a priority|remains a priority|had better|it is (time|essential|important|vital|crucial|critical|necessary) (to|that)|can(?! be (seen|lost))|could be (cut|reduced|avoided|fixed|prevented)|is (the|a) (first|next|obvious) step)\b/,
  imperative: new RegExp(
    `(^|[;:] |, (?:and |then )?)(also |always |never |do not |don't |first,? |second,? |then |please |regularly |significantly |instead,? |at least |simply |finally,? |where possible,? |if you \\w+,? )?(${ADVICE})\\b`,
  ),
  remedy:
    /\b(solution|remed(y|ies)|fix(es)?|answer|way (out|forward)|helps?|would (help|ease|reduce|cut|prevent|make it)|mitigat\w+|safeguards?|best practice|works? (well|best)|effective|alternative|instead of|priority|protects?|prevents?|workaround|resolved by|so that (we|it|they|this))\b/,
  done: /\b(we (will|plan|propose|intend|have|are (going|now|also)|'ve|'ll)|we've|we're|(is|are) (now|being|always|already)\b|(was|were) (implemented|added|introduced|released|removed|fixed|replaced|rolled|restored|reverted|deployed|upgraded|updated|changed|moved|tightened|rebuilt|successful)|ha(s|ve) (since |temporarily |now |already )?(been )?(upgraded|improved|fixed|replaced|introduced|added|tightened|changed|moved|begun|started|committed|agreed|launched|hired)|plans? to|intends? to|will (be|now|also|add|review|require|introduce|replace|publish|move|have))\b|^(added|switched|increased|re-?worked|upgraded|updated|removed|tightened|improved|moved|introduced|rotated|disabled|enabled|reduced|replaced|migrated|fixed|set up)\b/,
  purpose:
    /\b((in order )?to (prevent|avoid|mitigate|address|fix|reduce|tackle|solve|guard against|protect|ensure|limit|cut|ease|relieve|stop|improve|help|make sure|better|detect|catch)|in response to|so (that|we can)|aimed at|designed to)\b/,
  causeNoun:
    /\b(root cause|causes?|reasons?|factors?|drivers?|triggers?|source of|blame[sd]?|culprit|explains?|explanation|stems?|stemmed|attribut(ed|able)|because|due to|owing to|driven by|rooted in|lies in|at the heart|behind (this|the|it)|why)\b/,
  because:
    /\b(because( of)?|since (the|it|they|we|most|many|some|there|[a-z]+ing)|due to|owing to|as a (result|consequence) of|given (that|the)|caused by|thanks to|under pressure|amid)\b/,
  lack: /\b(lack(s|ed|ing)?|missing|absen(t|ce)|inadequate|insufficient|too (few|little|small|late|slow|old|narrow)|without|no (max|limit|check|alert|test|rule|backup|plan|prioriti\w+|clear|ui|single|one|formal|warning|way|process|owner|documentation|runbook|monitoring|redundancy|spare|second|reliable|real|dedicated|longer)\b|not enough|never (been )?(tested|checked|reviewed|updated|noticed)|(did|was|were|is|are|had|has|have|do|does)(n't| not) (been |be |properly |fully |yet |feel |have |notice |know |check |test |set|configured|documented|designed|monitored|trained|tested|aware|enough|built|updated|able to see)|none of|nobody|no one|understaffed|underfunded|outdated|obsolete|ageing|aging|worn|old|fragmented|scattered|unclear|unaware|gap|scarce|limited|relies on (a )?single|single point|manual(ly)?|by hand|hard-?coded|default)\b/,
  misdeed:
    /\b(ignored?|neglect\w*|overlook\w*|fail(s|ed|ure)? to|misconception|misunderst\w+|mistak\w+|wrong(ly)?|incorrect\w*|accidental\w*|unintentional\w*|inadvertent\w*|bug|inefficient|poorly|careless\w*|permissive|misconfigur\w+|thought|assumed?|assumption|believed|expected|relied on|depend(ed|s)? on|dependen(t|cy)|skipped|bypass\w*|postponed|deferred|put off|cut corners|chose|decided|rushed|deleted|merged|pushed a|executed|attacker|malicious|exploit\w*|over-?\w+ing|burning|dumping)\b/,
  drift:
    /\b(grow(s|n|ing|th)?|grew|rising|rose|rises|increas(e|ed|es|ing)|surge[sd]?|more and more|rapid(ly)?|expan(d|sion)\w*|shift(s|ed|ing)?|trend|over the (past|last)|decades?|years of|changing|warming|ageing|aging|competition|pressure|demand|volume|large|heavy|high)\b/,
  causative:
    /\b(leads? to|led to|leading to|results? in|resulted in|resulting in|caus(es|ed|ing)|meant( that)?|means( that)?|triggers?|triggered|so that|therefore|thus|hence|consequently|forc(es|ed|ing)|allow(s|ed|ing)|enabled|gives? rise to|contribut(es|ed|ing) to|drives?|drove|pushes|pushed|leaves|left|leaving|slow(s|ed)|makes?|made|making|turns?|turned|creates?|created|which (meant|means)|affect(s|ed|ing)?|impact(s|ed|ing)?|exposed?|blocked?|prevent(s|ed) (us|users|customers|the|them|it))\b/,
  consequence:
    /^(as a (direct )?(result|consequence)|therefore|thus|hence|consequently|because of (this|that|these)|so\b|(this|these|that|together|it)( \w+)?( together)?( in turn| also| then| directly)? (led|leads|caused?|causes|meant?|means|result(ed|s)? in|forced|left|made|makes|allowed|put|pushe[sd]|drives?|affect\w*|impact\w*)|in turn|eventually|the (result|effect|consequence|outcome|impact|largest|biggest|main|secondary)\b|worse)/,
  harm: /\b(risks?|crisis|loss(es)?|lost|lose(s)?|losing|damage[sd]?|failures?|failed|outages?|errors?|unable|not able|inaccessible|unavailable|disrupt\w*|degrad\w+|compromis\w+|exfiltrat\w+|terminated|shortages?|collapse[sd]?|injur\w+|deaths?|died|die|dies|illness(es)?|diseases?|cancer|asthma|irritation|infections?|delay(s|ed)?|missed|miss(es)?|trouble|breach\w*|stolen|steal\w*|theft|laid off|layoffs?|job cuts|clos(e|ed|ure|ures)|evacuat\w+|stranded|refus\w+|cancel\w*|spoil\w*|abandon\w*|ero(de|sion)\w*|flood\w*|overload\w*|overwhelm\w*|bankrupt\w*|arriv\w+ late|disconnect\w*|timeouts?|timed out|crash\w*|corrupt\w*|stuck|stalled|backlogs?|queues?|congestion|complaints?|penalt\w+|fines?|fraud|pollution|poison\w*|contaminat\w+|toxic|harm\w*|hazard\w*|threat\w*|danger\w*|vulnerab\w+|debt|deficit|poverty|hunger|unemploy\w+|burnout|fatigue|stress|fear|distrust|mistrust|anger|extinct\w*|bleach\w*|decline\w*|drought|fires?|accidents?|fell off|went down|down for|could not|couldn't|cannot|copycat|reorgs?|insolven\w*|default(ed|s) on)\b/,
  possible:
    /\b(could|may|might|would|likely|risk(s|ed|ing)?|threat(en|ens|ened|ening)?|potential(ly)?|can (cause|lead|trigger|result|increase|affect|be|harm|damage|become)|will (be|have|lose|fall|rise|face|suffer)|bound to|prone to|vulnerable|expected to|at risk)\b/,
  worse:
    /\b(declin\w+|fall(s|en|ing)?|fell|drop\w*|worse\w*|reduc\w+|lower\w*|decreas\w+|shrink\w*|shrank|slow(er|ed|s|ing)?|los(e|es|t|ing)|increas\w+|ris(e|es|ing)|rose|grow\w*|higher|more (than|likely|expensive|and more)|doubl\w+|tripl\w+|spread\w*|deteriorat\w+|aggravat\w+|exacerbat\w+|weaken\w*|longer|fewer|less)\b/,
  severity:
    /\b(severe\w*|serious\w*|worst|largest|biggest|greatest|most (serious|severe|affected|important|visible)|major|significant\w*|critical\w*|entire(ly)?|complete(ly)?|all (of )?(the|our)|devastat\w+|catastroph\w+|dramatic\w*|heavi\w+|massive\w*|hundreds|thousands|millions|every|whole|permanent\w*|fatal|deadly|dangerous\w*|half)\b/,
  suffering:
    /\b(suffer\w*|unable to|not able to|could(n't| not)|cannot|can't|had to|forced to|left (with|without)|wait(ed|ing)?|faces?|facing|struggl\w+|experienc\w+|users|customers|patients|residents|families|passengers|farmers|children|workers|victims?|affected)\b/,
  contrast:
    /^(but|however|yet|although|though|unfortunately|still|despite|while|instead|in reality|in practice)\b|[,;] (but|yet|however|though)\b/,
  condition: /\b(if|unless|once|when(ever)?|should (it|this|they)|in case|provided|otherwise)\b/,
  example: /\b(for example|for instance|e\.g\.|such as|including|in one case|one (of|user|customer|patient)|like)\b/,
  dated:
    /\b(in|on|at|since|by|until|from|between) ((january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\d{1,4}\b)|\b\d{1,2}:\d{2}\b|\b(yesterday|last (year|month|week)|ago)\b/,
  reported:
    /\b(said|says|told|according to|reported|reports|acknowledg\w+|confirm\w*|argue[sd]?|believes?|noted|notes|found that|finds that|study|survey|researchers|experts?|spokes\w+|declar\w+|announc\w+)\b|["“]/,
  personal: /\b(i|my|me|myself|i'm|i've)\b/,
  good: /\b(success\w*|benefit\w*|advantage|good|great|well|happy|proud|glad|stable|improv\w+|recover\w*|helpful|thank\w*|welcome|safe(ly)?|survived?|paid off|pay-off|quick to)\b/,
  definition:
    /\b(is|are) (a|an|the|any|one of|known|called|defined|made up|used (to|for|by))\b|\b(refers? to|means|known as|called|consists? of|contains?)\b/,
  denied:
    /\bno (\w+ )?(data|one|customers?|users?|injuries|evidence|deaths?|additional|other) |\bnone of the|\b(did|was|were|is|are|has|have|had) (not|never) (been )?(affect|impact|compromis|lost|harm|damag)\w*|\bnever stopped\b|\bunaffected\b/,
  pointing: /^(this|that|these|those|it|they|he|she|his|her|their|its|such)\b/,
  general:
    /\b(often|usually|typically|generally|always|tends? to|commonly|most|many|every (year|time|day|week)|regularly|routinely|increasingly|largely|long[- ]term|chronic\w*)\b/,
  narrative:
    /\b(he|she|we|they|i) \w+ed\b|\b(then|after that|later|began|went|came|told|asked|sat|stood|walked|opened|at first|at the time|that (day|night|morning|week))\b/,
  twofold:
    /\b(not only|both|on the one hand|on the other|as well as|also|in addition|moreover|furthermore|another|besides|even)\b/,
  emphasis:
    /\b(the (real|main|first|biggest|root|underlying|deeper|other|second|third|core|obvious|only) \w+|above all|most importantly|crucially|the (trouble|point|answer|lesson) (is|was)|what (matters|is needed|went wrong|made)|fundamental\w*|primary|primarily|mainly|especially|particularly|at (its|the) (heart|root))\b/,
  rule: /\b(instead|rather than|at least|let|bring back|no more than|once (?:a|an|every)|every (?:day|week|month|quarter|year|other))\b/,
  policy:
    /\b(recommend|propose|urge|call(?:ing)? (?:for|on)|advocate|encourage|require|invest|fund|reform|subsidi[sz]e|regulate|legislate|incentivi[sz]e|enforce)\w*\b/,
  agent:
    /\b(governments?|congress|parliament|city|cities|states?|councils?|companies|employers|schools|policymakers|officials|regulators|leaders|agencies|universit\w+|teams?|managers?)\b[^.,]{0,20}\b(should|must|needs? to|can|could)\b/,
  limit: /\b(only|just|merely|barely|hardly|nobody|no one|never|nor|no longer)\b/,
  leadsTo:
    /\b(led to|leads? to|leading to|result(?:s|ed|ing)? in|caus(?:es|ed|ing)|forc(?:es|ed|ing)|trigger(?:s|ed|ing)?)\b/,
  magnitude:
    /\b(half|quarter|third of|millions?|billions?|percent|per cent|hundreds|thousands|twice|double)\b|\d%|\d,\d{3}/,
  aboutText:
    /\b(this (article|post|report|paper|review|page|brief|document|section|series|piece)|in this|below|above|see (the|our|also|https?)|read more|as (described|shown|discussed|mentioned)|table|figure|appendix|following)\b/,
}
