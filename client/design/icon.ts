/** The sizes an icon may have; they grow with the reader's text size. */
export const ICON = {
  /** Beside words in a line. */
  line: '1rem',
  /** In buttons and heads. */
  block: '1.25rem',
  /** In the role block. */
  role: '1.875rem',
} as const;
