import type { Elements } from './elements';

export const Box: Elements['Box'] = ({ className, role, label, hidden, live, at, children }) => (
  <div
    className={className}
    role={role}
    aria-label={label}
    aria-hidden={hidden ? true : undefined}
    aria-live={live ? 'polite' : undefined}
    style={at}
  >
    {children}
  </div>
);

export const Heading: Elements['Heading'] = ({ level, className, children }) => {
  const Tag = `h${level}` as const;
  return <Tag className={className}>{children}</Tag>;
};

export const Paragraph: Elements['Paragraph'] = ({ className, children }) => <p className={className}>{children}</p>;

export const Text: Elements['Text'] = ({ className, hidden, children }) => (
  <span className={className} aria-hidden={hidden ? true : undefined}>
    {children}
  </span>
);

export const List: Elements['List'] = ({ className, children }) => (
  // Without the role, Safari does not announce a list without bullets as a list.
  <ul className={className} role="list">
    {children}
  </ul>
);

export const Steps: Elements['Steps'] = ({ className, children }) => (
  <ol className={className} role="list">
    {children}
  </ol>
);

export const Item: Elements['Item'] = ({ className, children }) => <li className={className}>{children}</li>;
