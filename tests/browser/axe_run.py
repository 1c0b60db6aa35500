"""One run of axe with all its rules but those of colour, which judges no target that cannot be too small.

For every target its rule `target-size` works out all that lies near, which takes as long as all other rules together.
By that rule a target passes when it is 24 by 24 px and no other focusable widget covers a part of it. Whether that is
so can be seen at once, so only the others are left to axe; test_axe_run.py holds what it finds then against what it
finds by itself.
"""

from __future__ import annotations

LEAST_TARGET = 24

TARGETS = (
    "a, area, audio, button, embed, iframe, input, object, select, summary, textarea, video, [contenteditable],"
    " [tabindex]:not(:is(article, div, h1, h2, h3, h4, h5, h6, main, p, pre, section, span):not([role]))"
)
"""All that can be a focusable widget; what has a tabindex but no role, and is text, is none."""

MAY_BE_SMALL = f"""() => {{
  const all = [...document.querySelectorAll("{TARGETS}")].map(element => [element, element.getBoundingClientRect()])
    .filter(([, box]) => box.width || box.height).sort(([, one], [, other]) => one.top - other.top);
  const small = new Set();
  all.forEach(([element, box], at) => {{
    if (Math.min(box.width, box.height) < {LEAST_TARGET}) small.add(element);
    for (let next = at + 1; next < all.length && all[next][1].top <= box.bottom; next++) {{
      const [other, its] = all[next];
      if (its.left <= box.right && its.right >= box.left) small.add(element).add(other);
    }}
  }});
  return small;
}}"""

IN_WORDS = """result => result.violations.flatMap(rule => rule.nodes.map(node =>
  `${rule.id}: ${rule.help} — ${node.target.join(" ")} ${node.failureSummary.split("\\n").slice(1).join("; ")}`))"""
"""What a run of axe found."""

RUN_AXE = f"""([tags, without]) => {{
  const small = ({MAY_BE_SMALL})();
  const rule = axe._audit.rules.find(rule => rule.id === "target-size"), matches = rule.matches;
  rule.matches = (element, ...more) => small.has(element) && matches.call(rule, element, ...more);
  return axe.run(document, {{
    runOnly: tags, rules: Object.fromEntries(without.map(rule => [rule, {{enabled: false}}])),
    resultTypes: ["violations"],
    preload: location.protocol !== "file:",  // there it would ask for every style sheet, and be refused
  }}).then({IN_WORDS}).finally(() => {{ rule.matches = matches; }});
}}"""
"""Takes the tags of the rules to run, and the rules to leave out; gives what is found, in words."""
