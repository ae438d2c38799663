import { ActionIcon, Badge, Group, Text, Tooltip } from '@mantine/core';
import UserMinus from 'lucide-react/icons/user-minus';
import type { Member } from '../../api/members';
import { useSignedIn } from '../../api/session';
import { type RecordColumn, RecordList } from '../../components/record-list';
import { RelativeTime } from '../../components/relative-time';
import { rolesWithin } from '../../components/roles';
import { UserText } from '../../components/user-text';
import { MemberChangeDialog, useMemberChange } from './member-change';
import { RoleCell } from './role-cell';

/** The members, with what the person at the screen may do about each. */
export function MemberList({ members }: { members: readonly Member[] }) {
  const { user, role: authority } = useSignedIn();
  const change = useMemberChange();
  const owners = members.filter(({ role }) => role === 'OWNER').length;
  const givable = rolesWithin(authority);
  const isWithinAuthority = ({ role }: Member): boolean => givable.some((option) => option.role === role);

  const columns: RecordColumn<Member>[] = [
    {
      header: 'Role',
      width: 152,
      cell: (member) => (
        <RoleCell
          member={member}
          options={isWithinAuthority(member) ? givable : []}
          isOnlyOwner={member.role === 'OWNER' && owners === 1}
          pending={change.pendingRoleOf(member)}
          onChange={(role) => change.toRole(member, role)}
        />
      ),
    },
    { header: 'Joined', width: 160, cell: ({ joinedAt }) => <RelativeTime at={joinedAt} /> },
  ];
  const remove = (member: Member) =>
    member.userId !== user.id &&
    isWithinAuthority(member) && (
      <Tooltip label="Remove from the team">
        <ActionIcon
          variant="subtle"
          color="red"
          aria-label={`Remove ${member.name} from the team`}
          onClick={() => change.removal(member)}
        >
          <UserMinus size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    );
  return (
    <>
      <RecordList
        label="Members"
        items={members}
        keyOf={({ userId }) => userId}
        title={{ header: 'Person', cell: (member) => <Person member={member} isSelf={member.userId === user.id} /> }}
        columns={columns}
        {...(givable.length > 0 && { actions: { width: 104, cell: remove } })}
      />
      <MemberChangeDialog change={change} />
    </>
  );
}

function Person({ member, isSelf }: { member: Member; isSelf: boolean }) {
  return (
    <>
      <Group gap={6} wrap="nowrap">
        <Text size="sm" fw={600} component="div" miw={0} truncate>
          <UserText>{member.name}</UserText>
        </Text>
        {isSelf && (
          <Badge variant="light" color="gray" tt="none" style={{ flexShrink: 0 }}>
            You
          </Badge>
        )}
      </Group>
      <Text size="sm" c="dimmed" component="div" truncate>
        <UserText>{member.email}</UserText>
      </Text>
    </>
  );
}
