/** The first stop of the Tab key on a page: past the top line, to what people came for. */
import styles from './SkipLink.module.css';

interface SkipLinkProps {
  /** The id of the place it leads to; that element needs tabIndex={-1}. */
  readonly to: string;
  readonly children: string;
}

export function SkipLink({ to, children }: SkipLinkProps) {
  return (
    <a className={styles.skip} href={`#${to}`}>
      {children}
    </a>
  );
}
