// compose-check validates docker-compose.yml where no `docker compose` is at hand:
//
//	cd deploy/compose-check && go run . ../../docker-compose.yml
//
// It loads the file as Docker does (schema, interpolation, references) and then checks two promises Docker does not:
// whoever waits for a healthy service waits for one that has a healthcheck, and only the proxy and the pages of
// Temporal are published, both at 127.0.0.1 only.
package main

import (
	"context"
	"fmt"
	"os"
	"regexp"
	"slices"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/types"
)

// Variables the file demands without a default; the check stands in for compose.env.
var demanded = regexp.MustCompile(`\$\{(\w+):\?`)

func main() {
	if len(os.Args) != 2 {
		fail("usage: compose-check docker-compose.yml")
	}
	project, err := load(os.Args[1])
	if err != nil {
		fail(err.Error())
	}
	problems := append(unwatched(project), published(project)...)
	if len(problems) > 0 {
		for _, problem := range problems {
			fmt.Fprintln(os.Stderr, problem)
		}
		os.Exit(1)
	}
	for _, name := range project.ServiceNames() {
		service := project.Services[name]
		fmt.Printf("%s x%d\n", name, service.GetScale())
	}
}

func load(file string) (*types.Project, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var variables []string
	for _, found := range demanded.FindAllStringSubmatch(string(content), -1) {
		variables = append(variables, found[1]+"=checked")
	}
	options, err := cli.NewProjectOptions([]string{file}, cli.WithEnv(variables))
	if err != nil {
		return nil, err
	}
	return options.LoadProject(context.Background())
}

// unwatched names the services that wait for the health of one that has no healthcheck: they would wait for ever.
func unwatched(project *types.Project) []string {
	var problems []string
	for name, service := range project.Services {
		for target, dependency := range service.DependsOn {
			if dependency.Condition == types.ServiceConditionHealthy && project.Services[target].HealthCheck == nil {
				problems = append(problems, fmt.Sprintf("%s waits for %s, which has no healthcheck", name, target))
			}
		}
	}
	return problems
}

// published names the ports that more than this machine, or that nobody, should reach.
func published(project *types.Project) []string {
	var problems []string
	for name, service := range project.Services {
		for _, port := range service.Ports {
			if !slices.Contains([]string{"proxy", "temporal-ui"}, name) || port.HostIP != "127.0.0.1" {
				problems = append(problems, fmt.Sprintf("%s publishes port %s", name, port.Published))
			}
		}
	}
	return problems
}

func fail(message string) {
	fmt.Fprintln(os.Stderr, message)
	os.Exit(1)
}
