import { InboxOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What belongs here. */
  title: string;
  /** Who fills it, and when. */
  text: string;
  /** What an entry looks like. */
  example?: string;
  actions?: ReactNode;
  icon?: ReactNode;
}

/** Nothing here yet: teaches what this is, who fills it, and gives an example. */
export function EmptyState({ title, text, example, actions, icon }: EmptyStateProps) {
  return (
    <div className="empty">
      <div className="empty-icon" aria-hidden="true">
        {icon ?? <InboxOutlined aria-hidden />}
      </div>
      <h2>{title}</h2>
      <p>{text}</p>
      {example && <p className="empty-example">{example}</p>}
      {actions && <div className="empty-actions">{actions}</div>}
    </div>
  );
}
