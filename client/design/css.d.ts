/** Lets a style carry custom properties, which is how a component hands a measure to its module. */
import 'react';

declare module 'react' {
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
