/*
 * The part of Slidev's client that the deck's components use. Slidev ships its client as TypeScript sources that do not
 * hold under this project's stricter settings; types alone are named here, the code is Slidev's.
 */
import type { Component, ComputedRef, Ref } from 'vue'

export interface SlidevNav {
  readonly isPrintMode: Ref<boolean>
  readonly isPrintWithClicks: Ref<boolean>
  readonly currentPage: Ref<number>
  readonly total: Ref<number>
  go(page: number | string, clicks?: number): Promise<void>
}

export interface SlidevContext {
  readonly $slidev: { readonly configs: Readonly<Record<string, unknown>>; readonly nav: SlidevNav }
  readonly $frontmatter: Readonly<Record<string, unknown>>
  readonly $page: Ref<number>
  readonly $clicks: Ref<number> | ComputedRef<number>
  readonly $clicksContext: { readonly total: number; readonly current: number }
  readonly $renderContext: Ref<string>
  readonly $nav: Ref<SlidevNav>
}

export declare function useNav(): SlidevNav
export declare function useSlideContext(): SlidevContext
export declare const Link: Component
export default Link
