/** An address as a QR code, drawn here so that nothing is fetched from anywhere. */
import { useMemo } from 'react';
import { encode } from 'uqr';
import styles from './QrCode.module.css';

interface QrCodeProps {
  readonly address: string;
  /** What it is, for people who do not see it. */
  readonly label: string;
}

export function QrCode({ address, label }: QrCodeProps) {
  const { path, size } = useMemo(() => {
    const { data, size: side } = encode(address, { border: 2 });
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { path: dark.join(''), size: side };
  }, [address]);
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className={styles.ground} width={size} height={size} />
      <path className={styles.dark} d={path} />
    </svg>
  );
}
