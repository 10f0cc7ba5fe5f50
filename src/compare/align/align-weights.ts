/** Made by scripts/train/align.ts; see docs/models/align.md. In the order of FEATURE_NAMES. */
export const ALIGN_WEIGHTS: readonly number[] = [
  -3.366, 0.018, 6.284, 0.998, -2.362, 4.76, -0.626, 5.161, 4.3, 2.96, -3.662, -1.078, -2.176, 3.96, 1.468, -0.253,
  0.79, -0.088, -2.054, 2.658, -1.282, -3.301,
]
