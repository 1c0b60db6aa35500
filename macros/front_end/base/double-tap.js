/*
 * The second tap of a double tap does nothing when the first one took away what was tapped: it would hit whatever came
 * in its place, such as an answer of the next question. Only a tap at the same spot, at once, on another thing counts as
 * one; a key that is pressed and a click of a label's own input pass.
 */
{
  const AT_ONCE = 500; // milliseconds: the longest that systems take for a double click
  const SAME_SPOT = 30; // px: a finger
  let first = null;

  const isSecond = ({ clientX, clientY, timeStamp, target, detail, pointerType }) => {
    if (!first || detail === 0 || target === first.target || first.target.checkVisibility?.() !== false) return false;
    const same = Math.hypot(clientX - first.clientX, clientY - first.clientY) <= SAME_SPOT;
    return same && timeStamp - first.timeStamp <= AT_ONCE && (detail > 1 || pointerType !== "mouse");
  };

  window.addEventListener(
    "click",
    (event) => {
      if (isSecond(event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else first = event;
    },
    { capture: true },
  );
}
