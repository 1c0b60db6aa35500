"""One run of axe with all its rules but those of colour, which judges no target that cannot be too small.

For the first target its rule `target-size` works out where everything on the page lies, and for every one what lies
near, which takes as long as all other rules together. By that rule a target passes when it is 24 by 24 px and no other
focusable widget covers a part of it, or when a circle of 24 px around its middle reaches neither another target nor the
circle of another small one. Whether that is so can be seen at once, so only what is covered, or small with another too
near, is left to axe; test_axe_run.py holds what it finds then against what it finds by itself.
"""

from __future__ import annotations

LEAST_TARGET = 24

TARGETS = (
    "a, area, audio, button, embed, iframe, input, object, select, summary, textarea, video, [contenteditable],"
    " [tabindex]:not(:is(article, div, h1, h2, h3, h4, h5, h6, main, nav, p, pre, section, span):not([role]))"
)
"""All that can be a focusable widget; what has a tabindex but no role, and is text, is none."""

MAY_BE_SMALL = f"""() => {{
  const all = [...document.querySelectorAll("{TARGETS}")]
    .filter(element => element.checkVisibility({{visibilityProperty: true}}))
    .filter(element => getComputedStyle(element).clipPath !== "inset(50%)")  // for a screen reader alone
    .map(element => ({{element, box: element.getBoundingClientRect()}}))
    .filter(({{box}}) => box.width || box.height).sort((one, other) => one.box.top - other.box.top);
  const covered = new Set(), near = [], least = {LEAST_TARGET};
  all.forEach((one, at) => {{
    for (const other of all.slice(at + 1)) {{
      const [box, its] = [one.box, other.box];
      if (its.top >= box.bottom + least) break;
      const apart = Math.max(its.left - box.right, box.left - its.right, its.top - box.bottom);
      if (apart < 0) covered.add(one).add(other);
      if (apart < least) near.push([one, other], [other, one]);
    }}
  }});
  const tooNear = ({{box}}, other) => {{
    const [x, y, its] = [box.left + box.width / 2, box.top + box.height / 2, other.box];
    const within = (value, from, to) => Math.min(Math.max(value, from), to);
    const toItsEdge = Math.hypot(x - within(x, its.left, its.right), y - within(y, its.top, its.bottom));
    const toItsMiddle = Math.hypot(x - its.left - its.width / 2, y - its.top - its.height / 2);
    return toItsEdge < least && (covered.has(other) || Math.min(2 * toItsEdge, toItsMiddle) < least);
  }};
  const small = near.filter(([one, other]) => Math.min(one.box.width, one.box.height) < least && tooNear(one, other));
  return new Set([...covered, ...small.map(([one]) => one)].map(({{element}}) => element));
}}"""
"""The targets that axe has to judge."""

IN_WORDS = """result => result.violations.flatMap(rule => rule.nodes.map(node =>
  `${rule.id}: ${rule.help} — ${node.target.join(" ")} ${node.failureSummary.split("\\n").slice(1).join("; ")}`))"""
"""What a run of axe found."""

VISIBLE = """() => [...document.body.querySelectorAll("*")].filter(one => one.checkVisibility())"""
SEE = f"() => {{ window.seen = new WeakSet(({VISIBLE})()); }}"
"""Remembers what is to be seen now."""

UNSEEN = f"""() => {{
  const fresh = new Set(({VISIBLE})().filter(one => !window.seen.has(one)));
  return [...fresh].filter(one => !fresh.has(one.parentElement));
}}"""
"""What is to be seen now and was not when that was remembered; not what lies in it."""

RUN_AXE = f"""async ([tags, without, unseen]) => {{
  const include = unseen ? ({UNSEEN})() : [document];
  if (!include.length) return [];
  const small = ({MAY_BE_SMALL})();
  const rule = axe._audit.rules.find(rule => rule.id === "target-size"), matches = rule.matches;
  rule.matches = (element, ...more) => small.has(element) && matches.call(rule, element, ...more);
  return axe.run({{include}}, {{
    runOnly: tags, rules: Object.fromEntries(without.map(rule => [rule, {{enabled: false}}])),
    resultTypes: ["violations"],
    preload: location.protocol !== "file:",  // there it would ask for every style sheet, and be refused
  }}).then({IN_WORDS}).finally(() => {{ rule.matches = matches; }});
}}"""
"""Takes the tags of the rules to run, the rules to leave out, and whether only what `SEE` did not see is judged; gives
what is found, in words."""
