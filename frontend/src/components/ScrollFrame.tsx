import type { ReactNode } from 'react';

interface ScrollFrameProps {
  className: string;
  label: string;
  children: ReactNode;
}

/** Where something wide scrolls inside itself on a narrow screen: reachable by keyboard, and no landmark of its own. */
export function ScrollFrame({ className, label, children }: ScrollFrameProps) {
  return (
    // biome-ignore-start lint/a11y: a frame that scrolls must be reachable; it groups without being a form's group.
    <div className={className} role="group" tabIndex={0} aria-label={label}>
      {children}
    </div>
    // biome-ignore-end lint/a11y: see above.
  );
}
