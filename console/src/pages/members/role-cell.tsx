import { Select, Text, Tooltip } from '@mantine/core';
import type { Member } from '../../api/members';
import type { Role } from '../../api/session';
import { roleName, type rolesWithin } from '../../components/roles';

interface RoleCellProps {
  member: Member;
  /** What they may be made; empty where this person may not change them. */
  options: ReturnType<typeof rolesWithin>;
  /** A team keeps one Owner at least. */
  isOnlyOwner: boolean;
  /** The role they are being given at the moment. */
  pending: Role | undefined;
  onChange: (role: Role) => void;
}

/** What a member is, which those who may can change. */
export function RoleCell({ member, options, isOnlyOwner, pending, onChange }: RoleCellProps) {
  if (options.length === 0) return roleName(member.role);
  if (isOnlyOwner) {
    return (
      <Tooltip
        label="The only Owner. Make somebody else Owner first."
        multiline
        maw={220}
        events={{ hover: true, focus: true, touch: true }}
      >
        <span tabIndex={0}>{roleName(member.role)}</span>
      </Tooltip>
    );
  }
  const descriptionOf = (value: string) => options.find(({ role }) => role === value)?.description;
  return (
    <Select
      aria-label={`Role of ${member.name}`}
      size="sm"
      allowDeselect={false}
      data={options.map(({ role, name }) => ({ value: role, label: name }))}
      value={pending ?? member.role}
      disabled={pending !== undefined}
      onChange={(role) => role !== null && role !== member.role && onChange(role as Role)}
      maxDropdownHeight={400}
      comboboxProps={{ width: 300, position: 'bottom-start', withinPortal: false }}
      renderOption={({ option }) => (
        <div>
          <Text size="sm" fw={600}>
            {option.label}
          </Text>
          <Text size="xs" c="dimmed">
            {descriptionOf(option.value)}
          </Text>
        </div>
      )}
    />
  );
}
