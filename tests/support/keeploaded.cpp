// SPDX-License-Identifier: Apache-2.0
// Under sanitizers: what was loaded stays loaded, so that memory which a library keeps until the end is told with the
// library's name, by which lsan.supp knows it. OpenGL's drivers and the certificates' modules are closed before that.
extern "C" int dlclose(void *)
{
    return 0;
}
