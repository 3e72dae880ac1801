/* What tells of Chinese words whether they are a whole phrase. Simplified. */

/** A word that only ties a clause to the one before, at its start. What opens a condition or denies is none. */
export const TIES_ZH: ReadonlySet<string> = new Set(
  '却 则 也 亦 毕竟 只是 只不过 便 就 又 还 甚至 才 都 而 而且 加上 再加上 不外乎 不外乎是 但 但是 何况 况且 并 并且 反而 反倒 竟 竟然 居然 依然 仍 仍然 所以 因此 因而 于是 从而 进而 其实 当然 尤其 尤其是 特别是 以及 那么 然后 同时 此外 另外 总之 可见 故 故而 倒 倒是 确实 的确 难怪'.split(
    ' ',
  ),
)

/** Only sets the scene for the next clause: from where one looks, when, where, under what. */
export const SCENE_ZH =
  /^从.{1,14}(?:讲|说|看|层面|角度|方面|分析)$|(?:而言|来说|来讲)$|^(?:就|拿|以).{1,12}(?:来看|为例)$|(?:以外|之外|之间|之际|之余)$|^(?:基于|鉴于|至于|对于|关于|除了?)(?!.*[，,])|^(?!.*(?:处于|置于|陷于|暴露)).*(?:制度|条件|环境|形势|压力|影响|背景|模式|体制|社会|时代|过程|情况|前提|基础|年代|阶段)(?:之)?[下中里上]$|^(?:过去|最近|近|这|那|前|上|下|当时|每)?[一二两三四五六七八九十几\d]*个?(?:年|月|周|周末|天|日|星期|时期|阶段)(?:底|初|末|前|后|里|间|来|之后|以后|以来|左右|前后)?$|^[^，]{0,6}\d{2,4}年(?:[\d\s月日上下午点分]*)(?:底|初|末|前|后|左右|之后|以后|以来)?$/u

/** Ends in the middle: before what is said or what describes a thing. */
export const OPEN_ZH =
  /(?:和|与|以及|并|(?<!反|从|进|然)而|(?<!并|而)且|由于|比如|例如|包括|对于|关于|以便|等于|称为|叫做|(?:的|做法|原因|问题|关键|重点|结果|办法)是|(?:都|会|就|也|应该)知道|大家一下)$/u

/** Ends so where no mark stands behind it. */
export const CUT_ZH =
  /(?:(?<!目)的|地|得|就有|(?<!不|还|若|总|真|可|硬|就|才|都|也|倒|则)是|应当|应该|可以|能够|必须)$/u

/** One who is told of in so many words, and not what: `需要联合用药的`. */
export const WHO_ZH = /^(?!.*是).{6,}的$/u

/** Words that wait for a verb behind what they stand before. */
export const WAITING_ZH: ReadonlySet<string> = new Set('对 把 将 被 向 给 由 从 对于 关于 使 让 令'.split(' '))

/** Opens with where, when or by what. */
export const PLACE_ZH: ReadonlySet<string> = new Set(
  '在 当 自 从 于 对于 关于 基于 根据 按照 通过 作为 围绕 围绕着 针对'.split(' '),
)

/** Points at what stands elsewhere. */
export const POINTING_ZH = /^(?:这|那|它|其(?!他|它|余|中)|此|该|他们?(?!人)|她们?|这些|那些)/u

/** Where a long clause goes on with a second thing that is done, or with what is not. */
export const GOES_ON_ZH =
  /(?<!合|兼|吞)(?:、|，)?(?:并且|并(?!非|不|没|未|无|购|发|存|列|联|行|轨|网)|从而|进而|以便|以免|以防|直至|而不是|而非)/u

/** A clause that waits for a second one: nothing is cut off it. */
export const PAIRED_ZH =
  /不仅|不但|不只|不光|既(?!然|定|有|成|得)|一方面|如果|若|倘|虽|尽管|即使|即便|哪怕|只有|只要|除非|不是|与其|无论|不论|不管|一旦|越/u

/** `A、B、C等`: all but the first may go. */
export const LISTED_ZH =
  /(?<=[\p{Script=Han}A-Za-z\d]{2,8})(?:、[^、，。；：的]{1,7}?)*(?:、[^、，。；：的等]{1,7}?|和[^、，。；：的等]{1,7}?)(?<![平同均对相不上中下高优何特初])(?=等)/u

/** When or where something is done, in the middle of a clause or at its start. */
export const PLACED_ZH =
  /(?<![尽只仅都不没])在(?:(?!在|不|没|无|未|可能)[^，。；：、]){1,10}?(?:过程中|期间|时期|阶段)(?!的)|^(?:(?!不|没|无|未)[^，。；：、]){2,8}以来(?![的看讲说])|(?:目前|当前|如今|近年来|一直以来|长期以来)(?!的)/u

/** Who is told to do what: a strategy is named by what is to be done. */
export const TOLD_ZH =
  /^(?:你|您|我们|大家|咱们|人们)?(?:最好|应该|应当|应|需要|必须|可以|要|不妨|务必|一定要|建议)(?=\p{Script=Han}{4})(?!的|求|素|么|是)/u

/** A thing that only goes on behind `随着`: `社会的发展`. */
export const GOING_ON_ZH = /^随着.{1,6}(?:发展|变化|到来|推进|普及|兴起|深入|进步|改善)$/u

/** What a clause opens with before its matter: that it is so, or that something comes of it. */
export const OPENING_ZH =
  /^(?:不可否认|不能否认|不得不承认|不得不说|毫无疑问|毋庸置疑|众所周知|诚然|显然|随着|由于|因为|鉴于|(?:还有|其中|另外?)?(?:第?[一二三四五六]|另一)[个种类点条项](?:重要|主要|关键|根本)?的?(?:原因|因素|问题|办法|方面|点)?[就则便也]?是(?!否|不是))的?是?(?=.{4})/u

const CALLED_AS = (nouns: string): RegExp =>
  new RegExp(
    `(?<=^[^，；：]{4,})(?<![的地])(?:[也又还更则正都才]|已经?|同样|恰恰|往往|不?可能|或许|也许|未必|应该|应当|大概)*(?:就?是|成为了?|成了|构成了?)(?!否|不是)[^，；：]*?的(?:[一又另][个大项条种]{1,2})?(?:最|很|极)?(?:重要|主要|根本|关键|直接|深层次?|首要|核心|突出|有效|可行|常见)?的?(?:${nouns})(?:之一)?$`,
    'u',
  )

/** What a clause says of its subject where it only calls that what the point is by its role: `…是…的一个重要原因`. */
export const CALLED_ZH = {
  cause: CALLED_AS('原因|因素|根源|诱因|成因|症结|推手|源头'),
  risk: CALLED_AS('风险|隐患|后果|威胁|挑战|危害'),
  strategy: CALLED_AS('途径|举措|措施|办法|手段|对策|出路|抓手|良方'),
} as const

/** In whom is what others call so, before it: `不少企业存在着“重…轻…”的观念`. */
export const EXISTING_ZH = /^[^，；：“「]*?(?:存在着?|有着)(?=(?:[“「][^”」]+[”」]、?)+的\p{Script=Han}{4,}$)/u

/** What others call a thing, before what describes it also. */
export const QUOTED_ZH = /^(?:[“「][^”」]{3,}[”」]、?)+的(?=\p{Script=Han}{6,}$)/u
