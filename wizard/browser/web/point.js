// SPDX-License-Identifier: Apache-2.0
// Runs in a world of its own: draws a frame around what bears one of the labels, and takes older frames away. %1 is a
// JSON list of labels in lower case.
(() => {
    "use strict";
    const wanted = new Set(%1);
    const mark = "data-cloudward-pointed";
    for (const element of document.querySelectorAll("[" + mark + "]")) {
        element.style.outline = "";
        element.removeAttribute(mark);
    }
    const labelOf = element => (element.innerText || element.value || "").trim().replace(/\s+/g, " ").toLowerCase();
    for (const element of document.querySelectorAll("button, a[href], [role=button], label")) {
        if (!wanted.has(labelOf(element)) || !element.checkVisibility())
            continue;
        element.style.outline = "3px solid #1d7afc";
        element.setAttribute(mark, "");
    }
})()
