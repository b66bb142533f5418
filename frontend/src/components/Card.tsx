import { type ReactNode, useId } from 'react';

interface CardProps {
  title?: ReactNode;
  subtitle?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
  /** Without inner spacing, for a table that fills the card. */
  flush?: boolean;
}

/** A white card with a titled head; a labelled region when it has a title. */
export function Card({ title, subtitle, extra, children, flush }: CardProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={title ? id : undefined}>
      {(title || extra) && (
        <div className="card-head">
          <div>
            {title && <h2 id={id}>{title}</h2>}
            {subtitle && <p className="secondary">{subtitle}</p>}
          </div>
          {extra}
        </div>
      )}
      <div className={flush ? undefined : 'card-body'}>{children}</div>
    </section>
  );
}
