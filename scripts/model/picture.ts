/** A picture of the article that is there to be shown. */
export interface Picture {
  /** As the article names it. */
  readonly src: string
  /** Name of its file in the deck's `public` folder. */
  readonly name: string
}

/** A picture with what its file holds, and where that lies. */
export interface PictureFile extends Picture {
  readonly path: string
  readonly bytes: Uint8Array
}
