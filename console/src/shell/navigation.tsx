import { NavLink as Entry } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import Blocks from 'lucide-react/icons/blocks';
import BookOpen from 'lucide-react/icons/book-open';
import Building2 from 'lucide-react/icons/building-2';
import CircleUser from 'lucide-react/icons/circle-user';
import UsersRound from 'lucide-react/icons/users-round';
import { Link, useLocation } from 'react-router';
import { isManaging, useSignedIn } from '../api/session';

/** The areas of the settings that the role may see. @param onNavigate called when one is chosen, as to close the drawer this is in */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const { role } = useSignedIn();
  const link = { ...(onNavigate && { onClick: onNavigate }) };
  return (
    <nav aria-label="Settings">
      <Area to="/account" label="Account" icon={CircleUser} {...link} />
      <Area to="/members" label="Members" icon={UsersRound} {...link} />
      {isManaging(role) && <Area to="/company" label="Company" icon={Building2} {...link} />}
      {isManaging(role) && <Area to="/integrations" label="Integrations" icon={Blocks} {...link} />}
      {isManaging(role) && (
        <Entry href="/api/docs" label="API reference" leftSection={<BookOpen size={18} aria-hidden />} />
      )}
    </nav>
  );
}

interface AreaProps {
  to: string;
  label: string;
  icon: LucideIcon;
  onClick?: () => void;
}

function Area({ icon: Icon, to, ...link }: AreaProps) {
  const { pathname } = useLocation();
  const isHere = pathname === to;
  const isWithin = pathname.startsWith(`${to}/`);
  return (
    <Entry
      component={Link}
      to={to}
      active={isHere || isWithin}
      aria-current={isHere ? 'page' : isWithin}
      leftSection={<Icon size={18} aria-hidden />}
      {...link}
    />
  );
}
