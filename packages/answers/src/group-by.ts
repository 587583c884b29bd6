/** Some things by what they have in common, in the order in which that is first met. */
export function groupBy<T, Group>(items: Iterable<T>, groupOf: (item: T) => Group): Map<Group, T[]> {
  const groups = new Map<Group, T[]>();
  for (const item of items) {
    const group = groupOf(item);
    const members = groups.get(group);
    if (members) members.push(item);
    else groups.set(group, [item]);
  }
  return groups;
}
