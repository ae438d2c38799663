/** The element of the page with this id. @throws Error where there is none, which is a mistake of ours */
export function element<Type extends HTMLElement = HTMLElement>(id: string): Type {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found as Type;
}
