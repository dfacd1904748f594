/** Sizes of the site's sign in pixels: Apple's home screen, Android's, its start screen. */
export const iconSizes = [180, 192, 512] as const;
