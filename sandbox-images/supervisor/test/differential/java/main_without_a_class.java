void main(String[] args) {
    IO.println("compact " + args.length + " " + getClass().getName());
    IO.println(List.of(1, 2).stream().map(n -> n * 2).toList());
}
