import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

export interface Crumb {
  label: string;
  to: string;
}

interface PageHeadProps {
  title: string;
  /** Which part of the page is open, for the window's title: parts of one page stand in windows side by side. */
  part?: string;
  /** Marks beside the title, such as `IllustrativeMark`. */
  mark?: ReactNode;
  /** One quiet line beneath: what this is, or state and owner. */
  subtitle?: ReactNode;
  /** The way back up, without the page itself. */
  crumbs?: Crumb[];
  /** At most one primary button. */
  actions?: ReactNode;
}

/** Head of every page; sets the window's title too. */
export function PageHead({ title, part, mark, subtitle, crumbs, actions }: PageHeadProps) {
  const { t } = useTranslation('kit');
  useEffect(() => {
    document.title = [title, part, t('page.product')].filter(Boolean).join(' – ');
  }, [title, part, t]);
  return (
    <div className="page-head">
      {crumbs && crumbs.length > 0 && (
        <nav className="crumbs" aria-label={t('page.crumbs')}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.to}>
                <Link to={crumb.to as '/'}>{crumb.label}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-head-row">
        <div className="page-head-words">
          <h1>
            {title} {mark}
          </h1>
          {subtitle && <div className="page-subtitle">{subtitle}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
    </div>
  );
}
