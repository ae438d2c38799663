import { NavLink } from 'react-router';
import classes from './tab-links.module.css';

interface TabLinksProps {
  /** What these are the parts of. */
  label: string;
  tabs: readonly { to: string; label: string }[];
}

/** The parts of an area that has a page for each. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  return (
    <nav className={classes.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end className={classes.tab!}>
          {tab.label}
        </NavLink>
      ))}
    </nav>
  );
}
