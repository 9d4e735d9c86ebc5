import type { Icon } from '@symbiomap/scene';
import { createElement } from 'react';

/** An icon as the painters draw it, for what stands on the page. */
export function SceneIcon({
  icon,
  size,
  color = 'currentColor',
  className,
}: {
  readonly icon: Icon;
  /** Side, in CSS pixels. */
  readonly size: number;
  readonly color?: string;
  readonly className?: string | undefined;
}) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke={color}
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {icon.map(([name, attributes], index) => createElement(name, { key: index, ...attributes }))}
    </svg>
  );
}
