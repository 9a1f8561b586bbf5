// Does nothing: what the start of a program costs that is linked to the shared
// C++ library, as most are.
int main() {}
