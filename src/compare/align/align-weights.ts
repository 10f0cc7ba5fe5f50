/** Made by scripts/train/align.ts; see docs/models/align.md. In the order of FEATURE_NAMES. */
export const ALIGN_WEIGHTS: readonly number[] = [
  -3.383, -0.068, 6.263, 0.915, -2.384, 4.856, -0.528, 5.204, 4.357, 3.039, -3.64, -1.068, -2.021, 3.967, 1.451, -0.615,
  0.716, -0.126, -2.045, 2.651, -1.319, -3.289,
]
