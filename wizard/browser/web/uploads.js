// SPDX-License-Identifier: Apache-2.0
// Runs in the page's own world before its scripts: measures the uploads of files that the page makes by XMLHttpRequest
// and fetch. Changes nothing about them. Read by pageeyes.cpp.
(() => {
    "use strict";
    if (window.cloudwardUploads)
        return;

    // Smaller bodies that are no files are the page's own talk with its server.
    const smallestPart = 65536;
    // A file may go in parts; between two of them a page needs no longer than this.
    const longestPause = 20000;

    const going = new Map();
    let next = 0;
    let series = 0;
    let finished = 0;
    let chosen = 0;
    let status = 0;
    let broken = false;
    let lost = 0;
    let changed = 0;

    const sizeOf = body => {
        if (body instanceof Blob)
            return body.size;
        if (body instanceof ArrayBuffer || ArrayBuffer.isView(body))
            return body.byteLength;
        if (body instanceof FormData) {
            let size = 0;
            for (const value of body.values()) {
                if (value instanceof Blob)
                    size += value.size;
            }
            return size;
        }
        return 0;
    };
    const carriesFile = body => body instanceof File ||
        (body instanceof FormData && [...body.values()].some(value => value instanceof File));
    const isPartOfMore = () => !broken && (going.size > 0 || (finished > 0 && finished < chosen));
    const isWatched = body => {
        const size = sizeOf(body);
        return size > 0 && (carriesFile(body) || size >= smallestPart || isPartOfMore());
    };

    const begin = (body, abort) => {
        if (!isPartOfMore()) {
            ++series;
            finished = 0;
            status = 0;
        }
        broken = false;
        changed = Date.now();
        const id = ++next;
        going.set(id, {loaded: 0, total: sizeOf(body), abort});
        return id;
    };
    const end = (id, code) => {
        const request = going.get(id);
        if (!request)
            return;
        going.delete(id);
        changed = Date.now();
        status = code;
        if (code >= 200 && code < 400)
            finished += request.total;
        else {
            broken = true;
            lost = request.loaded;
        }
    };

    const send = XMLHttpRequest.prototype.send;
    XMLHttpRequest.prototype.send = function (...words) {
        if (isWatched(words[0])) {
            const id = begin(words[0], () => this.abort());
            this.upload.addEventListener("progress", event => {
                const request = going.get(id);
                if (!request)
                    return;
                request.loaded = Math.min(event.loaded, request.total);
                changed = Date.now();
            });
            this.addEventListener("loadend", () => end(id, this.status));
        }
        return send.apply(this, words);
    };

    const fetchIt = window.fetch;
    window.fetch = function (...words) {
        const body = words[1] && words[1].body;
        if (!isWatched(body))
            return fetchIt.apply(this, words);
        const options = {...words[1]};
        const stop = new AbortController();
        options.signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
        const id = begin(body, () => stop.abort());
        return fetchIt.call(this, words[0], options).then(answer => {
            end(id, answer.status);
            return answer;
        }, error => {
            end(id, 0);
            throw error;
        });
    };

    const choose = files => {
        chosen = 0;
        if (going.size === 0) {
            finished = 0;
            broken = false;
        }
        for (const file of files || [])
            chosen += file.size;
    };
    document.addEventListener("change", event => {
        if (event.target instanceof HTMLInputElement && event.target.type === "file")
            choose(event.target.files);
    }, true);
    document.addEventListener("drop", event => choose(event.dataTransfer && event.dataTransfer.files), true);

    const read = () => {
        let done = finished;
        let total = finished;
        for (const request of going.values()) {
            done += request.loaded;
            total += request.total;
        }
        total = Math.max(total, done > 0 || going.size > 0 ? chosen : 0);
        let state = "none";
        if (going.size > 0)
            state = "going";
        else if (broken)
            return {state: "broken", done: finished + lost, total: Math.max(total, chosen), status, number: series};
        else if (finished > 0)
            state = finished >= total ? "done" : Date.now() - changed < longestPause ? "going" : "broken";
        return {state, done, total, status, number: series};
    };
    const abort = () => {
        for (const request of [...going.values()])
            request.abort();
    };
    Object.defineProperty(window, "cloudwardUploads", {value: Object.freeze({read, abort})});
})();
